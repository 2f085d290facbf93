/** @import {Cel, Invoer, Vakveld} from './types' */
import { isBeoordeling, readFlag } from './waarde.js';

/** Words for a grade that is not known yet, in lower case. */
const UNKNOWN = new Set(['n.b.', 'nb', 'inh', 'inhalen', 'nnb', 'onbekend']);

/** Words for why there is no grade, in lower case. @type {Map<string, 'vrijstelling' | 'ontheffing'>} */
const REASONS = new Map([['vr', 'vrijstelling'], ['vrij', 'vrijstelling'], ['vrijstelling', 'vrijstelling'], ['ont', 'ontheffing'], ['ontheffing', 'ontheffing']]);

/** Where a reason may stand in the place of what it is a reason for. @type {Vakveld[]} */
const JUDGED = ['se', 'ce', 'beoordeling'];

/**
 * The cells of a subject by what they say: school systems write words in the place of grades.
 *
 * @param {Invoer['cellen']} cellen
 * @param {boolean} zonderCE the subject has a centraal examen nowhere
 * @returns {Invoer['cellen']}
 */
export function readWords(cellen, zonderCE) {
  const read = new Map(cellen);
  for (const veld of /** @type {Vakveld[]} */ ([...JUDGED, 'rv'])) {
    const cel = read.get(veld);
    if (cel && UNKNOWN.has(wordOf(cel))) read.set(veld, withoutText(cel));
  }
  for (const veld of JUDGED) moveReason(read, veld);
  const se = read.get('se');
  if (zonderCE && se && isBeoordeling(wordOf(se)) && !read.has('beoordeling')) {
    read.set('beoordeling', se);
    read.delete('se');
  }
  return read;
}

/**
 * Gives a reason to the field that is about it. Where that says otherwise, nobody knows which of the two is right: the word stays, and
 * the engine refuses it.
 *
 * @param {Invoer['cellen']} cellen
 * @param {Vakveld} veld
 */
function moveReason(cellen, veld) {
  const cel = cellen.get(veld);
  const reason = cel && REASONS.get(wordOf(cel));
  if (!reason) return;
  const said = cellen.get(reason)?.tekst;
  if (said !== undefined && readFlag(said) !== true) return;
  if (said === undefined) cellen.set(reason, { ...cel, tekst: 'ja' });
  cellen.set(veld, withoutText(cel));
}

/** @param {Cel} cel */
function wordOf({ tekst = '' }) {
  return tekst.toLowerCase();
}

/**
 * A cell of what is not known.
 *
 * @param {Cel} cel
 * @returns {Cel}
 */
function withoutText({ regel, kolom }) {
  return { regel, kolom };
}
