/** @import {Gegevens} from '../../js/types' */
/** @import {Blad} from './begin.js' */
import { encode } from '../../js/delen/codec.js';
import { deelbaar, staysBehind } from '../../js/delen/deelbaar.js';
import { receive } from '../../js/delen/ontvangen.js';
import { h, setText } from '../../js/dom.js';
import { makeButtons, makePart } from './deel.js';
import { woorden } from './teksten.js';
import { ask } from './vraag.js';

/**
 * Makes the link when it is asked for, and never puts it in the address of this page.
 *
 * @param {Gegevens} gegevens
 * @param {Blad} blad
 */
export function makeLink(gegevens, blad) {
  const { link: words, leeg } = woorden;
  const choice = makeChoice();
  const address = h('input', { type: 'text', readonly: true, 'aria-label': words.adres, class: 'linkveld', hidden: true });
  address.addEventListener('focus', () => address.select());
  const buttons = [{ label: words.kopieer, act: () => give(copy) }];
  if ('share' in navigator) buttons.push({ label: words.deel, act: () => give(share) });
  const { element, status } = makePart(words.kop, choice.element, makeButtons(...buttons));
  element.append(address);
  const forget = () => {
    address.hidden = true;
    ask(status, '');
  };
  // A link that was made is not that of a list that changed since.
  document.addEventListener('input', forget);

  /** @param {(url: string) => Promise<string>} act gives what there is to say about it, or fails */
  async function give(act) {
    forget();
    const { lijst } = blad;
    const fragment = lijst.rijen.length > 0 ? encode(deelbaar(gegevens, lijst, choice.withCijfers())) : undefined;
    // A link that the receiver would refuse is not handed out.
    if (fragment === undefined || typeof receive(gegevens, fragment) === 'string') {
      ask(status, lijst.rijen.length > 0 ? words.teLang : leeg);
      return;
    }
    const url = new URL(window.location.href);
    url.search = '';
    url.hash = fragment;
    const behind = choice.withCijfers() && staysBehind(lijst) ? words.achter : '';
    try {
      ask(status, `${await act(url.href)} ${behind}`.trim());
    } catch {
      address.value = url.href;
      address.hidden = false;
      address.focus();
      ask(status, `${words.zelf} ${behind}`.trim());
    }
  }

  /** @param {string} url */
  async function copy(url) {
    await navigator.clipboard.writeText(url);
    return words.gekopieerd;
  }

  /** @param {string} url */
  async function share(url) {
    await navigator.share({ title: words.titel, url }).catch((error) => {
      // Somebody changed their mind.
      if (error.name !== 'AbortError') throw error;
    });
    return '';
  }

  return element;
}

/** The choice what is in the link, and what that means. */
function makeChoice() {
  const { link: words } = woorden;
  const met = h('input', { type: 'radio', name: 'link', checked: true });
  const zonder = h('input', { type: 'radio', name: 'link' });
  const meaning = h('p', { class: 'hulp' }, words.letop);
  const element = h('fieldset', {}, h('legend', {}, words.keuze), h('label', { class: 'vink' }, met, words.met), h('label', { class: 'vink' }, zonder, words.zonder), meaning);
  element.addEventListener('change', () => setText(meaning, met.checked ? words.letop : words.alleen));
  return { element, withCijfers: () => met.checked };
}
