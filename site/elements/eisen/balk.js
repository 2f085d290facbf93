/** @import {EisUitleg} from '../../js/types' */
const SVG = 'http://www.w3.org/2000/svg';

/** A small bar that shows a sum against its limit. The same is said in words beside it, so a screen reader skips it. */
export function makeBalk() {
  const holder = document.createElement('div');
  holder.className = 'balk';
  holder.dataset.deel = 'balk';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 1');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  for (const name of ['baan', 'waarde', 'grens']) {
    const bar = document.createElementNS(SVG, 'rect');
    bar.setAttribute('class', name);
    bar.setAttribute('height', '1');
    bar.setAttribute('width', name === 'baan' ? '100' : '0.6');
    svg.append(bar);
  }
  holder.append(svg);
  return holder;
}

/**
 * @param {HTMLElement} holder
 * @param {EisUitleg['balk']} balk
 */
export function moveBalk(holder, balk) {
  holder.hidden = !balk;
  if (!balk) return;
  const percent = toPercent(balk);
  holder.querySelector('.waarde')?.setAttribute('width', String(percent(balk.waarde)));
  holder.querySelector('.grens')?.setAttribute('x', String(percent(balk.grens)));
}

/**
 * Numbers become places on the screen here, and nothing else: a float is good enough for a picture.
 *
 * @param {NonNullable<EisUitleg['balk']>} balk
 * @returns {(value: string) => number}
 */
function toPercent({ laag, hoog }) {
  const from = Number(laag);
  const length = Number(hoog) - from;
  return (value) => (length > 0 ? Math.min(100, Math.max(0, ((Number(value) - from) / length) * 100)) : 0);
}
