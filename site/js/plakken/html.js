/** Elements of which the content is not text that a visitor sees. */
const HIDDEN = ['script', 'style', 'head', 'template', 'noscript', 'title', 'textarea', 'svg', 'select'];

/** Elements that begin a line of their own. */
const BLOCKS = ['p', 'div', 'li', 'ul', 'ol', 'br', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'dt', 'dd', 'header', 'footer'];

/** @type {Record<string, string>} */
const NAMED = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', euml: 'ë', Euml: 'Ë', eacute: 'é', egrave: 'è',
  iuml: 'ï', ouml: 'ö', uuml: 'ü', auml: 'ä', rsquo: '’', lsquo: '‘', shy: '', zwnj: '', zwj: '', lrm: '', rlm: '', ensp: ' ', emsp: ' ', thinsp: ' ',
};

/**
 * Tells whether a text is HTML rather than words with a `<` in them.
 *
 * @param {string} text
 */
export function looksLikeHTML(text) {
  return /<(table|tr|td|div|html|body|p|span|ul|li|br|meta)\b[^<>]*>/i.test(text);
}

/**
 * The cells of the tables in a piece of HTML, row by row; of HTML without a table the lines, each as one cell. It is read as text and
 * never becomes part of a page, so nothing in it can run.
 *
 * @param {string} html
 * @returns {{tabel: boolean, rijen: string[][]}}
 */
export function readHTML(html) {
  const reader = new Reader();
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(from, at + 1))) {
    const end = endOfTag(html, at);
    if (end < 0) break;
    if (end === 0) continue;
    reader.text(decode(html.slice(from, at)));
    from = end;
    const [, closing, tag = '', attributes = ''] = /^<(\/?)([a-zA-Z][\w:-]*)([^]*)>$/.exec(html.slice(at, end)) ?? [];
    if (closing) reader.close(tag.toLowerCase());
    else if (tag) reader.open(tag.toLowerCase(), attributes);
  }
  reader.text(decode(html.slice(from)));
  return reader.finish();
}

/**
 * Where the tag or comment that begins here ends: 0 when none begins, below 0 when it has no end, and then no later one has.
 *
 * @param {string} html
 * @param {number} at
 */
function endOfTag(html, at) {
  if (html.startsWith('<!--', at)) return html.indexOf('-->', at) < 0 ? html.length : html.indexOf('-->', at) + 3;
  if (!/[a-zA-Z/!?]/.test(html[at + 1] ?? '')) return 0;
  for (let i = at + 1; i < html.length; i++) {
    const sign = html[i];
    if (sign === '>') return i + 1;
    if (sign !== '"' && sign !== "'") continue;
    i = html.indexOf(sign, i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

/** Follows the tags, and keeps the rows and the lines. */
class Reader {
  /** @type {string[][]} */
  #rows = [];
  /** @type {string[] | undefined} */
  #row;
  #cel = false;
  #lines = [''];
  /** The hidden element that is open. */
  #hidden = '';

  /**
   * @param {string} tag
   * @param {string} attributes
   */
  open(tag, attributes) {
    if (this.#hidden) return;
    if (HIDDEN.includes(tag)) {
      if (!attributes.endsWith('/')) this.#hidden = tag;
    } else if (tag === 'tr') this.#beginRow();
    else if (tag === 'td' || tag === 'th') this.#beginCel(attributes);
    else if (BLOCKS.includes(tag)) this.text(' ');
    if (BLOCKS.includes(tag)) this.#lines.push('');
  }

  /** @param {string} tag */
  close(tag) {
    if (this.#hidden) {
      if (this.#hidden === tag) this.#hidden = '';
      return;
    }
    if (tag === 'tr' || tag === 'table') this.#row = undefined;
    if (tag === 'td' || tag === 'th' || tag === 'tr') this.#cel = false;
    if (BLOCKS.includes(tag)) this.#lines.push('');
  }

  /** @param {string} text */
  text(text) {
    if (this.#hidden) return;
    const flat = text.replace(/\s+/g, ' ');
    if (this.#row && this.#cel) this.#row[this.#row.length - 1] += flat;
    this.#lines[this.#lines.length - 1] += flat;
  }

  #beginRow() {
    this.#row = [];
    this.#rows.push(this.#row);
    this.#cel = false;
  }

  /** A cell over two columns leaves the second empty. @param {string} attributes */
  #beginCel(attributes) {
    if (!this.#row) this.#beginRow();
    const span = Number(/\bcolspan\s*=\s*["']?(\d{1,2})/i.exec(attributes)?.[1] ?? 1);
    const previous = this.#span;
    this.#row?.push(...Array.from({ length: this.#row.length > 0 ? previous - 1 : 0 }, () => ''), '');
    this.#span = Math.max(span, 1);
    this.#cel = true;
  }

  #span = 1;

  finish() {
    const tabel = this.#rows.some((row) => row.length > 1);
    return { tabel, rijen: tabel ? this.#rows : this.#lines.filter((line) => line.trim() !== '').map((line) => [line]) };
  }
}

/**
 * @param {string} text
 */
function decode(text) {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]+));?/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
