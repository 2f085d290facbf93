import { escapeHtml, openTag, writeLink } from './tekens.js';
import { TEKSTEN } from './teksten.js';

/**
 * Where the files of the widget stand.
 *
 * @typedef {object} Plaats
 * @property {string} root the whole address of the site, up to and including the last slash
 * @property {string} folder of a fixed version, `v/0123456789ab/`; empty for the newest
 * @property {string} integrity of the loader of that version; empty for the newest
 */

/**
 * What the school wants of the widget. What is as it is by default is not there, or empty.
 *
 * @typedef {object} Keuze
 * @property {[string, string][]} settings by the name of the attribute
 * @property {'nl' | 'en'} taal
 * @property {string} hoogte in px; empty for HOOGTE
 * @property {boolean} uitslag whether the page of the school wants to hear the outcome
 */

/** How high the widget is, in px, as long as nobody says otherwise. */
export const HOOGTE = 640;

/** The picture of a button, in px. */
const KNOP = { breed: 264, hoog: 56 };

/**
 * The address of the widget with its settings. They stand in the fragment, which no browser sends to a server.
 *
 * @param {Keuze} keuze
 * @param {Plaats} plaats
 */
export function widgetAddress({ settings, taal }, { root, folder }) {
  const fragment = new URLSearchParams(settings).toString().replaceAll('+', '%20');
  return `${root}${folder}${taal === 'en' ? 'en/' : ''}widget/${fragment && `#${fragment}`}`;
}

/** @param {Plaats} plaats */
export function loaderAddress({ root, folder }) {
  return `${root}${folder}widget/slaag-wijzer.js`;
}

/**
 * A frame, without a script.
 *
 * @param {Keuze} keuze
 * @param {Plaats} plaats
 */
export function iframeCode(keuze, plaats) {
  // A style attribute would not survive a strict policy of the page that it is put in.
  return `${openTag('iframe', [
    ['src', widgetAddress(keuze, plaats)],
    ['title', TEKSTEN[keuze.taal].titel],
    ['width', '100%'],
    ['height', keuze.hoogte || String(HOOGTE)],
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
  ])}</iframe>`;
}

/**
 * The script that puts widgets in place.
 *
 * @param {Plaats} plaats
 */
export function scriptCode(plaats) {
  /** @type {[string, string | true][]} */
  const attributes = [['src', loaderAddress(plaats)]];
  if (plaats.integrity) attributes.push(['integrity', plaats.integrity], ['crossorigin', 'anonymous']);
  return `${openTag('script', [...attributes, ['defer', true]])}</script>`;
}

/**
 * The element that becomes a widget, with a link for who has no scripts.
 *
 * @param {Keuze} keuze
 * @param {Plaats} plaats
 */
export function elementCode(keuze, plaats) {
  return `${openTag('slaag-wijzer', attributesOf(keuze))}${openLink(keuze, plaats)}</slaag-wijzer>`;
}

/**
 * The same as a div, for where an element of our own does not survive.
 *
 * @param {Keuze} keuze
 * @param {Plaats} plaats
 */
export function divCode(keuze, plaats) {
  /** @type {[string, string | true][]} */
  const attributes = attributesOf(keuze).map(([name, value]) => [`data-${name}`, value]);
  return `${openTag('div', [['data-slaagwijzer', true], ...attributes])}${openLink(keuze, plaats)}</div>`;
}

/**
 * A block for WordPress. The link stays when WordPress takes the frame away.
 *
 * @param {Keuze} keuze
 * @param {Plaats} plaats
 */
export function blockCode(keuze, plaats) {
  return ['<!-- wp:html -->', iframeCode(keuze, plaats), `<p>${openLink(keuze, plaats)}</p>`, '<!-- /wp:html -->'].join('\n');
}

/**
 * What loads the script on every page of a WordPress site, for functions.php.
 *
 * @param {Plaats} plaats
 */
export function phpCode(plaats) {
  const address = loaderAddress(plaats).replaceAll('\\', '%5C').replaceAll("'", '%27');
  return [
    "add_action( 'wp_enqueue_scripts', function () {",
    `\twp_enqueue_script( 'slaag-wijzer', '${address}', array(), null, array( 'strategy' => 'defer' ) );`,
    '} );',
  ].join('\n');
}

/**
 * A picture of a button that leads to the widget. It stands beside this page.
 *
 * @param {Keuze} keuze
 * @param {Plaats} plaats
 */
export function buttonCode(keuze, plaats) {
  const image = openTag('img', [['src', buttonAddress(keuze, plaats)], ['alt', TEKSTEN[keuze.taal].knop], ['width', String(KNOP.breed)], ['height', String(KNOP.hoog)]]);
  return writeLink(widgetAddress(keuze, plaats), image);
}

/**
 * @param {Pick<Keuze, 'taal'>} keuze
 * @param {Pick<Plaats, 'root'>} plaats
 */
export function buttonAddress({ taal }, { root }) {
  return `${root}inbedden/knop-${taal}.png`;
}

/** What a page does that wants to hear the outcome. */
export const EVENT_CODE = [
  "document.addEventListener('slaagwijzer-uitslag', (event) => {",
  "  console.log(event.detail.uitslag); // 'geslaagd', 'afgewezen', 'open'",
  '});',
].join('\n');

/** @param {Keuze} keuze @param {Plaats} plaats */
function openLink(keuze, plaats) {
  return writeLink(widgetAddress(keuze, plaats), escapeHtml(TEKSTEN[keuze.taal].open));
}

/**
 * @param {Keuze} keuze
 * @returns {[string, string | true][]}
 */
function attributesOf({ settings, taal, hoogte, uitslag }) {
  /** @type {[string, string | true][]} */
  const attributes = [...settings];
  if (taal === 'en') attributes.push(['taal', taal]);
  if (hoogte) attributes.push(['hoogte', hoogte]);
  if (uitslag) attributes.push(['uitslag', true]);
  return attributes;
}
