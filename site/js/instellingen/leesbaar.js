/** @import {Fout, Knoop, Leden} from './types' */
import { zin } from '../taal.js';
import { TEXT, showContrast } from './contrast.js';
import { TOKENS, shortfalls } from './palet.js';

/** The colours that are chosen for a scheme, and the thema that never puts it on a screen. */
const SCHEMAS = /** @type {const} */ ([
  { schema: 'licht', names: ['accent', 'papier'], without: 'donker' },
  { schema: 'donker', names: ['accentDonker', 'papierDonker'], without: 'licht' },
]);

/**
 * Takes the colours away that can't be read: in every scheme that a screen can have as few as it takes, the accent last. Those of a scheme that it
 * can't have go unjudged and untold: paper, which is light under any thema, has the colours of the page then.
 *
 * @param {Leden} stijl
 * @returns {Fout[]}
 */
export function refuseUnreadable(stijl) {
  return SCHEMAS.flatMap(({ schema, names, without }) => {
    if (stijl.get('thema')?.waarde === without) {
      for (const name of names) stijl.delete(name);
      return [];
    }
    const [accent, papier] = names.map((name) => stijl.get(name));
    const [a, p] = [colorOf(accent), colorOf(papier)];
    const readable = [[a, p], [a, ''], ['', p], ['', '']].find(([one = '', other = '']) => shortfalls(schema, one, other).length === 0);
    const [keptAccent = '', keptPapier = ''] = readable ?? [];
    const refused = [];
    if (accent && keptAccent !== a) refused.push(refuse(schema, accent, shortfalls(schema, a, keptPapier)));
    if (papier && keptPapier !== p) refused.push(refuse(schema, papier, shortfalls(schema, keptAccent, p)));
    if (keptAccent !== a) stijl.delete(names[0]);
    if (keptPapier !== p) stijl.delete(names[1]);
    return refused;
  });
}

/** A colour in one spelling; empty when none was chosen. @param {Knoop | undefined} knoop */
function colorOf(knoop) {
  return String(knoop?.waarde ?? '').toLowerCase();
}

/**
 * @param {keyof typeof TOKENS} schema
 * @param {Knoop} knoop
 * @param {ReturnType<typeof shortfalls>} found
 * @returns {Fout}
 */
function refuse(schema, { pad, regel }, found) {
  const { front, back, ratio } = /** @type {typeof found[0]} */ (found[0]);
  const [low, least] = [ratio, TEXT].map(showContrast);
  // Nobody chooses the colour of the letters, so nobody knows it by its number.
  const writing = front === TOKENS[schema].ink ? zin('De letters zijn', 'The letters') : zin(`De kleur ${front} is`, `The colour ${front}`);
  const tekst = zin(
    `${writing} niet goed te lezen op ${back}: het contrast is ${low}, en het moet minstens ${least} zijn. Deze kleur telt niet mee.`,
    `${writing} can't be read well on ${back}: the contrast is ${low}, and it must be ${least} at least. This colour does not count.`,
  );
  return { pad, ...(regel && { regel }), tekst };
}
