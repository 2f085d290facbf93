import { setText } from '../../js/dom.js';

/**
 * Tells a screen reader the verdict once typing pauses, and only when it is another one.
 *
 * @param {HTMLElement} region an element with aria-live
 * @param {number} [pause] in milliseconds
 * @returns {(text: string) => void}
 */
export function makeOmroeper(region, pause = 1000) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => setText(region, text), pause);
  };
}
