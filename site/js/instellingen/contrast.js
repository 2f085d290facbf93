import { taal } from '../taal.js';

/** What WCAG 2.2 asks of text (1.4.3), and of the edges and marks that carry meaning (1.4.11). */
export const TEXT = 4.5;
export const MARK = 3;

/**
 * The contrast between two colours, from 1 to 21, as WCAG 2.2 computes it.
 *
 * @param {string} one `#rrggbb`
 * @param {string} other `#rrggbb`
 */
export function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * A contrast for people, cut to one decimal: what is not enough must not look as if it were.
 *
 * @param {number} ratio
 */
export function showContrast(ratio) {
  const text = (Math.floor(ratio * 10) / 10).toFixed(1);
  return taal === 'en' ? text : text.replace('.', ',');
}

/**
 * A colour on the way from one to another.
 *
 * @param {string} from `#rrggbb`
 * @param {string} to `#rrggbb`
 * @param {number} part from 0 to 1
 */
export function mix(from, to, part) {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + ((target[i] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** @param {string} color `#rrggbb` */
function channels(color) {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** @param {string} color `#rrggbb` */
function luminance(color) {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
