// Puts the Slaagwijzer in a page of somebody else: an iframe in each <slaag-wijzer> and each <div data-slaagwijzer>, as high as its content.
// README.md has the attributes and the messages. One plain file without imports, so that it works as a script and as a module.
(() => {
  const NAME = 'slaag-wijzer';
  /** Attributes that are no setting of the school: those for this script, and those that any element may have. */
  const NO_SETTING = /^(?:slaagwijzer|taal|hoogte|uitslag|titel|sandbox|class|id|style|slot|part|is|hidden|inert|lang|dir|role|title|tabindex|nonce|on.*|aria-.*|data-.*)$/;
  /** The settings. On a div nothing else is passed on: programs that make pages put attributes of their own on it. */
  const SETTINGS =
    /^(?:school-(?:naam|link)|opleiding(?:en)?|jaar|afronding|herkansing-(?:deadline|persoon|contact)|(?:accent|papier)(?:-donker)?|lettertype|radius|thema|combinatie|vakken|profielen|instellingen)$/;
  const OUTCOMES = ['geslaagd', 'afgewezen', 'open'];
  /** So high, in px, is the frame until it tells how high its content is. */
  const FIRST_HEIGHT = 640;
  /** So many seconds in sight may the frame be silent. */
  const PATIENCE = 10;

  // In a module there is no current script; and a picture in the page with this name would stand in its place.
  const current = document.currentScript;
  const script = current instanceof HTMLScriptElement ? current : /** @type {?HTMLScriptElement} */ (document.querySelector(`script[src*="${NAME}.js"]`));
  if (!script || customElements.get(NAME)) return;
  const base = new URL('.', script.src);

  /**
   * What is in place: by the element of the host page, its frame.
   *
   * @type {Map<Element, {hear: (event: MessageEvent) => void, stop: () => void}>}
   */
  const widgets = new Map();

  /** @param {unknown} value */
  const isHeight = (value) => Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 20_000;

  /**
   * Puts the frame in place. It stands in a shadow root, where the style of the host page can't reach it, and is styled by property, because a
   * strict policy of the host page refuses style elements.
   *
   * @param {Element} host
   */
  const start = (host) => {
    const prefix = host.localName === NAME ? '' : 'data-';
    /** @param {string} name */
    const read = (name) => host.getAttribute(prefix + name);
    /** @param {string} nl @param {string} en */
    const zin = (nl, en) => (read('taal') === 'en' ? en : nl);

    const settings = [...host.attributes]
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value])
      .filter(([name]) => (prefix ? SETTINGS.test(String(name)) : !NO_SETTING.test(String(name))));
    const address = new URL(zin('./', '../en/widget/'), base);
    address.hash = String(new URLSearchParams(settings));

    const frame = document.createElement('iframe');
    frame.title = read('titel') || zin('Slaagwijzer: ben ik geslaagd?', 'Slaagwijzer: have I passed?');
    frame.loading = 'lazy';
    frame.allow = '';
    frame.referrerPolicy = 'no-referrer';
    const sandbox = read('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    const height = Number(read('hoogte'));
    frame.style.cssText = `display:block;width:100%;height:${isHeight(height) ? height : FIRST_HEIGHT}px;border:0`;
    frame.src = address.href;

    // A page in a sandbox has no origin to address it by. Nor has one inside a page that stands in a sandbox itself.
    const opaque = self.origin === 'null' || (sandbox !== null && !frame.sandbox.contains('allow-same-origin'));

    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    if (shadow.adoptedStyleSheets) {
      const style = new CSSStyleSheet();
      // What is important in here wins from what is important out there, so a host page can still hide the element, but not clip it by accident.
      style.replaceSync(':host{display:block;box-sizing:border-box;width:100%;height:auto!important;max-height:none!important;overflow:visible!important}:host([hidden]){display:none}');
      shadow.adoptedStyleSheets = [style];
    }
    shadow.replaceChildren(frame);

    const greet = () => frame.contentWindow?.postMessage({ slaagwijzer: 1, soort: 'hallo', uitslag: read('uitslag') !== null }, opaque ? '*' : base.origin);
    frame.addEventListener('load', greet);

    // A frame that can't be seen is not painted, and may not even be loaded: its silence means nothing. One that can be seen gets a greeting every
    // second, because on a slow line it can listen long before all of it is there.
    let inSight = false;
    let silent = 0;
    const sight = new IntersectionObserver((entries) => {
      inSight = Boolean(entries.pop()?.isIntersecting);
    });
    sight.observe(frame);
    const clock = setInterval(() => {
      if (!inSight || document.hidden) return;
      silent += 1;
      if (silent < PATIENCE) greet();
      else giveUp();
    }, 1000);
    const stopWaiting = () => {
      clearInterval(clock);
      sight.disconnect();
    };

    // Shows the link in the host page that is there for who has no scripts, or else one of our own.
    const giveUp = () => {
      stopWaiting();
      const link = document.createElement('a');
      link.href = address.href;
      link.textContent = zin('Open de Slaagwijzer', 'Open Slaagwijzer');
      shadow.replaceChildren(document.createElement('slot'), ...(host.querySelector('a[href]') ? [] : [link]));
    };

    widgets.set(host, {
      hear({ source, origin, data }) {
        if (!source || source !== frame.contentWindow || !(origin === base.origin || (opaque && origin === 'null'))) return;
        if (!data || data.slaagwijzer !== 1 || Object.keys(data).length !== 3) return;
        if (data.soort === 'hoogte' && isHeight(data.hoogte)) {
          stopWaiting();
          frame.style.height = `${data.hoogte}px`;
        }
        if (data.soort === 'uitslag' && read('uitslag') !== null && OUTCOMES.includes(data.uitslag)) {
          host.dispatchEvent(new CustomEvent('slaagwijzer-uitslag', { bubbles: true, composed: true, detail: { uitslag: data.uitslag } }));
        }
      },
      stop() {
        stopWaiting();
        shadow.replaceChildren();
      },
    });
  };

  /**
   * Brings an element in line with the page: a frame when it stands in it, nothing when it is gone. Only after the script that moved it is done: then it
   * has all its attributes, and a move is not taken for gone and back.
   *
   * @param {Element} host
   */
  const follow = (host) =>
    queueMicrotask(() => {
      const widget = widgets.get(host);
      if (host.isConnected && !widget) start(host);
      if (!host.isConnected && widget) {
        widgets.delete(host);
        widget.stop();
      }
    });

  const followDivs = () => [...widgets.keys(), ...document.querySelectorAll('div[data-slaagwijzer]')].forEach(follow);

  addEventListener('message', (event) => widgets.forEach(({ hear }) => hear(event)));
  customElements.define(
    NAME,
    class extends HTMLElement {
      connectedCallback() {
        follow(this);
      }
      disconnectedCallback() {
        follow(this);
      }
    },
  );
  followDivs();
  new MutationObserver(followDivs).observe(document, { childList: true, subtree: true, attributeFilter: ['data-slaagwijzer'] });
})();
