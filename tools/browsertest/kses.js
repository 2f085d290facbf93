// What WordPress leaves of a page when it is saved by somebody who may not post just any HTML. Written after its documentation:
// https://developer.wordpress.org/reference/functions/wp_kses_post/ (what is filtered),
// https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/ (tags and attributes, context post),
// https://developer.wordpress.org/reference/functions/wp_kses_attr_check/ (data-*, since WordPress 5.0),
// https://developer.wordpress.org/reference/functions/wp_allowed_protocols/ (addresses),
// https://developer.wordpress.org/reference/functions/safecss_filter_attr/ (style),
// https://wordpress.org/documentation/article/roles-and-capabilities/#unfiltered_html (for whom it does nothing).
// MathML is left out, and so are entities by a name other than those of XML: both are refused here.

/** Attributes that every allowed tag may have. */
const GLOBAL = 'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class dir hidden id lang style title role xml:lang'.split(' ');

/** Tags that have no more than those. */
const BARE = 'address abbr acronym b bdo big br cite code dd dfn dl dt em fieldset i kbd mark rb rp rt rtc ruby s samp search small strike strong sub sup title tt u var wbr';

/** Tags that may be aligned besides. */
const ALIGNED = 'article aside caption div figure figcaption footer h1 h2 h3 h4 h5 h6 header hgroup legend main nav p section span summary';

/** What other tags may have besides. */
const CELL = 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width';
const ROWS = 'align char charoff valign';
const OTHER = {
  a: 'href rel rev name target download', area: 'alt coords href nohref shape target', audio: 'autoplay controls loop muted preload src', blockquote: 'cite',
  button: 'disabled name type value', col: `${ROWS} span width`, colgroup: `${ROWS} span width`, data: 'value', del: 'datetime', details: 'align open', font: 'color face size',
  hr: 'align noshade size width', img: 'alt align border height hspace loading longdesc vspace src usemap width', ins: 'datetime cite', label: 'for', li: 'align value', map: 'name',
  menu: 'type', ol: 'start type reversed', pre: 'width', q: 'cite', table: 'align bgcolor border cellpadding cellspacing rules summary width', tbody: ROWS, td: CELL,
  textarea: 'cols rows disabled name readonly', tfoot: ROWS, th: CELL, thead: ROWS, time: 'datetime', tr: `${ROWS} bgcolor`, track: 'default kind label src srclang', ul: 'type',
  video: 'autoplay controls height loop muted playsinline poster preload src width',
};

/** @type {Map<string, Set<string>>} */
const ALLOWED = new Map([
  ...BARE.split(' ').map((tag) => [tag, '']),
  ...ALIGNED.split(' ').map((tag) => [tag, 'align']),
  ...Object.entries(OTHER),
].map(([tag, own]) => [tag, new Set([...GLOBAL, ...own.split(' ').filter(Boolean)])]));

const ADDRESSES = ['action', 'archive', 'background', 'cite', 'classid', 'codebase', 'data', 'formaction', 'href', 'icon', 'longdesc', 'manifest', 'poster', 'profile', 'src', 'usemap', 'xmlns'];
const PROTOCOLS = 'http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn'.split(' ');

/** Properties that a style may set. */
const SAFE_STYLE = /^(?:background(?:-(?:color|image|position|repeat|size|attachment|blend-mode))?|border(?:-[a-z-]+)?|caption-side|columns?(?:-[a-z]+)?|display|color|filter|font(?:-(?:family|size|style|variant|weight))?|letter-spacing|line-height|text-(?:align|decoration|indent|transform)|white-space|(?:min-|max-)?(?:height|width)|(?:margin|padding)(?:-[a-z-]+)?|flex(?:-[a-z]+)?|(?:row-)?gap|grid-[a-z-]+|(?:justify|align)-(?:content|items|self)|clear|cursor|direction|float|list-style-type|object-(?:fit|position)|opacity|overflow|vertical-align|writing-mode|position|top|right|bottom|left|z-index|box-shadow|aspect-ratio|container-type)$/;

const COMMENT_OR_TAG = /<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)|>/g;
const TAG = /^<\s*(\/\s*)?([a-zA-Z0-9-]+)([^>]*)>?$/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Saves a text as somebody without the right unfiltered_html.
 *
 * @param {string} html
 * @returns {string}
 */
export function ksesPost(html) {
  const readable = normalizeEntities(html.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F]/g, ''));
  return readable.replace(COMMENT_OR_TAG, (found) => {
    const token = found.replaceAll('\\"', '"');
    if (!token.startsWith('<')) return '&gt;';
    return token.startsWith('<!--') ? filterComment(token) : filterTag(token);
  });
}

/** A comment stays, and what is in it is filtered; so blocks keep their marks. */
function filterComment(token) {
  const inside = ksesPost(token.replaceAll('<!--', '').replaceAll('-->', ''));
  return inside === '' ? '' : `<!--${inside.replace(/--+/g, '-').replace(/-$/, '')}-->`;
}

/** A tag that is not allowed goes; what stands in it stays. */
function filterTag(token) {
  const [, slash, name = '', attributes = ''] = TAG.exec(token) ?? [];
  const allowed = ALLOWED.get(name.toLowerCase());
  if (!allowed) return '';
  if (slash) return `</${name}>`;
  const kept = [...attributes.matchAll(ATTRIBUTE)].map(([, key, double, single, bare]) => filterAttribute(allowed, key.toLowerCase(), double ?? single ?? bare));
  return `<${name}${kept.join('').replace(/[<>]/g, '')}${/\s*\/\s*$/.test(attributes) ? ' /' : ''}>`;
}

function filterAttribute(allowed, key, value) {
  if (!allowed.has(key) && !/^data-[a-z0-9_-]+$/.test(key)) return '';
  if (value === undefined) return ` ${key}`;
  let text = value;
  if (ADDRESSES.includes(key)) text = filterAddress(value);
  if (key === 'style') text = value.split(';').map((rule) => rule.trim()).filter(isSafeRule).join(';');
  return key === 'style' && text === '' ? '' : ` ${key}="${text.replaceAll('"', '&quot;')}"`;
}

/** An address loses a protocol that is not allowed. */
function filterAddress(value) {
  const [, protocol, rest] = /^([^/?#]*?)(?::|&#0*58;|&#x0*3a;|&colon;)(.*)$/is.exec(value) ?? [];
  return protocol === undefined || PROTOCOLS.includes(protocol.replace(/\s/g, '').toLowerCase()) ? value : filterAddress(rest.trim());
}

function isSafeRule(rule) {
  const [property = '', value = ''] = rule.split(/:(.*)/s);
  return SAFE_STYLE.test(property.trim()) && !/[\\(&=}]|\/\*/.test(value);
}

/** An ampersand is one of an entity, or becomes one. */
function normalizeEntities(html) {
  return html.replace(/&(?!(?:amp|lt|gt|quot|apos|#0*[1-9][0-9]{0,6}|#[Xx]0*[1-9A-Fa-f][0-9A-Fa-f]{0,5});)/g, '&amp;');
}
