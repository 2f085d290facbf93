/**
 * Runs in the page: tries every way in which a page could send something to another server, or run what is not its own.
 *
 * @param {string} elsewhere the address of a server of another origin
 * @returns {Promise<{done: string[], refused: string[]}>} what succeeded as far as the page can tell, and the rules of the
 *   Content-Security-Policy that refused
 */
export async function tryEverything(elsewhere) {
  const done = [];
  const refused = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
  const attempt = (way, act) => new Promise((resolve) => {
    // In a task of the page itself: what a debugger evaluates may do more.
    setTimeout(async () => {
      try {
        await act();
        done.push(way);
      } catch {
        // Refused, as it should be.
      }
      resolve();
    });
  });
  const put = (tag, properties) => document.body.appendChild(Object.assign(document.createElement(tag), properties));
  const loads = (element) => new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    setTimeout(reject, 300);
  });
  const frame = put('iframe', { name: 'hole', hidden: true });

  await attempt('fetch', () => fetch(`${elsewhere}/fetch`));
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest();
    request.open('POST', `${elsewhere}/xhr`, false);
    request.send('4,7');
  });
  navigator.sendBeacon(`${elsewhere}/beacon`, '4,7');
  new EventSource(`${elsewhere}/events`).onerror = ({ target }) => target.close();
  try {
    new WebSocket(`${elsewhere.replace('http', 'ws')}/socket`);
  } catch {
    // Some browsers refuse at once.
  }
  await attempt('image', () => loads(put('img', { src: `${elsewhere}/img` })));
  await attempt('script', () => loads(put('script', { src: `${elsewhere}/script.js` })));
  await attempt('style', () => loads(put('link', { rel: 'stylesheet', href: `${elsewhere}/style.css` })));
  await attempt('media', () => loads(put('video', { src: `${elsewhere}/video` })));
  await attempt('object', () => loads(put('object', { data: `${elsewhere}/object` })));
  await attempt('font', () => new FontFace('Hole', `url(${elsewhere}/font)`).load());
  await attempt('worker', () => loads(new Worker('data:text/javascript,postMessage(1)')));
  await attempt('inline script', () => {
    put('script', { textContent: 'window.ran = true' });
    if (!window.ran) throw new Error('did not run');
  });
  await attempt('eval', () => window.eval('1'));
  frame.src = `${elsewhere}/frame`;
  put('form', { method: 'post', action: `${elsewhere}/form`, target: 'hole' }).submit();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { done, refused };
}
