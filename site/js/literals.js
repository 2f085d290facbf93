// Reads the texts out of a source, with the calls that they stand in, for the tests of what the page says.

/**
 * A text in a source.
 *
 * @typedef {object} Literal
 * @property {string} text as it is written; of a template, a space for each value
 * @property {string[]} values the expressions of a template
 * @property {number} line from 1
 * @property {number} argument its place in the brackets around it, from 0
 * @property {string} key the member that it is the value of; empty when of none
 */

/**
 * A pair of brackets, a template, a value in one, or the whole module.
 *
 * @typedef {object} Bracket
 * @property {string} opening empty for the module
 * @property {string} name what is called, for round brackets behind a name
 * @property {number} start
 * @property {number} argument the one that is being read
 * @property {string} key the member that is being read
 * @property {string[]} tokens those of the argument or member so far
 * @property {Literal[]} literals those that stand in it directly
 * @property {string[]} values of a template
 */

const TOKEN = /\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[\w$#]+|\s+|[^]/y;
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/\w*/y;
const TEMPLATE_TEXT = /(?:\\[^]|\$(?!\{)|[^`\\$])*/y;

/** Behind one of these a slash begins a pattern; behind anything else it divides. */
const BEFORE_PATTERN = /^(?:[(,=:[!&|?{};>]|return)$/;

/**
 * @param {string} source of a module
 * @returns {Bracket[]} in the order in which they end, the module last
 */
export function bracketsOf(source) {
  return new Reader(source).read();
}

class Reader {
  #source;
  #at = 0;
  /** The last token that is no blank and no comment. */
  #before = '';
  /** @type {Bracket[]} */
  #open = [];
  /** @type {Bracket[]} */
  #closed = [];

  /** @param {string} source */
  constructor(source) {
    this.#source = source;
    this.#enter('', 0);
  }

  read() {
    while (this.#at < this.#source.length) this.#readToken();
    return [...this.#closed, ...this.#open];
  }

  #readToken() {
    const start = this.#at;
    const pattern = /^\/[^/*]/.test(this.#source.slice(start, start + 2)) && BEFORE_PATTERN.test(this.#before);
    const token = this.#take(pattern ? PATTERN : TOKEN);
    if (/^(?:\s|\/[/*])/.test(token)) return;
    if (/^['"]/.test(token)) this.#keep(token.slice(1, -1), [], start);
    else if (token === '`') {
      this.#enter(token, start);
      this.#readTemplate();
    } else if (/^[([{]$/.test(token)) this.#enter(token, start);
    else if (/^[)\]}]$/.test(token)) this.#end(token, start);
    else this.#follow(token);
    this.#before = token;
  }

  /** Reads on in a template, up to a value or its end. */
  #readTemplate() {
    const template = this.#inner;
    template.tokens.push(this.#take(TEMPLATE_TEXT));
    const start = this.#at;
    if (this.#take(TOKEN) === '`') {
      this.#leave();
      this.#keep(template.tokens.join(' '), template.values, template.start);
    } else {
      this.#take(TOKEN);
      this.#enter('${', start);
    }
  }

  /** @param {string} token @param {number} at */
  #end(token, at) {
    const { opening, start } = this.#leave();
    if (opening !== '${') return;
    this.#inner.values.push(this.#source.slice(start + opening.length, at));
    this.#readTemplate();
  }

  get #inner() {
    return /** @type {Bracket} */ (this.#open.at(-1));
  }

  /** @param {string} opening @param {number} start */
  #enter(opening, start) {
    const name = opening === '(' ? this.#before : '';
    this.#open.push({ opening, name, start, argument: 0, key: '', tokens: [], literals: [], values: [] });
    this.#before = opening;
  }

  #leave() {
    const done = this.#open.pop();
    if (!done?.opening) throw new Error(`a bracket too many before ${this.#at}`);
    this.#closed.push(done);
    return done;
  }

  /** @param {RegExp} pattern */
  #take(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  /** @param {string} text @param {string[]} values @param {number} start */
  #keep(text, values, start) {
    const { literals, tokens, argument, key } = this.#inner;
    literals.push({ text, values, line: this.#source.slice(0, start).split('\n').length, argument, key });
    tokens.push(text);
  }

  /** Keeps up with which argument or member is being read. @param {string} token */
  #follow(token) {
    const inside = this.#inner;
    if (token === ',') Object.assign(inside, { argument: inside.argument + 1, tokens: [], key: '' });
    else if (token === ':' && inside.opening === '{' && inside.tokens.length === 1) inside.key = inside.tokens[0] ?? '';
    else inside.tokens.push(token);
  }
}
