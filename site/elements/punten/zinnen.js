/** @import {Omzetting, Scorerij} from '../../js/types' */
import { zin } from '../../js/taal.js';
import { toText } from '../../js/tienden.js';

/**
 * The grade of a score, or between which two it lies while the N-term is not known.
 *
 * @param {Scorerij} rij
 * @param {string} [between]
 */
export function gradeOf(rij, between = zin(' tot ', ' to ')) {
  const { laag, hoog } = endsOf(rij);
  return laag.cijfer === hoog.cijfer ? toText(laag.cijfer) : `${toText(laag.cijfer)}${between}${toText(hoog.cijfer)}`;
}

/**
 * What a row says at the lowest and at the highest N-term: the same when that is known.
 *
 * @param {Scorerij} rij
 */
export function endsOf(rij) {
  return 'cijfer' in rij ? { laag: rij, hoog: rij } : rij;
}

/**
 * What the points of somebody mean: the grade, the verdict, and how far the next verdict is away.
 *
 * @param {Omzetting} omzetting
 * @param {number | undefined} punten
 * @returns {string[]}
 */
export function describe(omzetting, punten) {
  const rij = punten === undefined ? undefined : omzetting.rijen[punten];
  if (!rij) return describeTurns(omzetting);
  const grade = zin(
    `Met ${rij.punten} van de ${omzetting.schaal} punten heb je een ${gradeOf(rij)}.`,
    `With ${rij.punten} of the ${omzetting.schaal} points you have ${gradeOf(rij)}.`,
  );
  return [grade, verdictOf(rij), ...distances(omzetting, rij)];
}

const NOT_CERTAIN = zin('Of je slaagt, is dan nog niet zeker.', 'Whether you pass is not certain then.');

/** @type {Record<string, string>} by the verdict at the lowest and at the highest N-term */
const AT_EVERY_NTERM = {
  'geslaagd geslaagd': zin('Bij elke N-term slaag je.', 'With every N-term you pass.'),
  'afgewezen afgewezen': zin('Bij elke N-term ben je gezakt.', 'With every N-term you have not passed.'),
  'open open': NOT_CERTAIN,
  'afgewezen geslaagd': zin('Bij een hoge N-term slaag je, bij een lage niet.', 'With a high N-term you pass, with a low one you don’t.'),
  'afgewezen open': zin('Bij een lage N-term ben je gezakt. Bij een hoge is het nog niet zeker.', 'With a low N-term you have not passed. With a high one it is not certain yet.'),
  'open geslaagd': zin('Bij een hoge N-term slaag je. Bij een lage is het nog niet zeker.', 'With a high N-term you pass. With a low one it is not certain yet.'),
};

const WITH_NTERM = { geslaagd: zin('Daarmee slaag je.', 'With that you pass.'), afgewezen: zin('Daarmee ben je gezakt.', 'With that you have not passed.'), open: NOT_CERTAIN };

/** @param {Scorerij} rij */
function verdictOf(rij) {
  if ('cijfer' in rij) return WITH_NTERM[rij.uitslag];
  return AT_EVERY_NTERM[`${rij.laag.uitslag} ${rij.hoog.uitslag}`] ?? '';
}

/**
 * How many points away the next verdict is, and how many can be lost.
 *
 * @param {Omzetting} omzetting
 * @param {Scorerij} rij
 */
function distances({ nterm, schaal, rijen, omslag }, rij) {
  const always = atEveryNterm(nterm);
  const more = (/** @type {number} */ punten) => {
    const points = count(punten - rij.punten);
    return zin(`Nog ${points} erbij, en je`, `${points} more, and you`);
  };
  if (endsOf(rij).laag.uitslag === 'geslaagd') {
    const honours = endsOf(rij).laag.cumLaude === 'ja' ? undefined : rijen.find((other) => other.punten > rij.punten && endsOf(other).laag.cumLaude === 'ja');
    return [spare(rij.punten, omslag.at(-1)?.punten), honours ? `${more(honours.punten)} ${zin(`slaagt${always} cum laude.`, `pass cum laude${always}.`)}` : ''].filter(Boolean);
  }
  const next = omslag.find(({ punten }) => punten > rij.punten);
  if (!next) return [nothingHelps(endsOf(rij).hoog.uitslag, schaal)];
  return [`${more(next.punten)} ${next.uitslag === 'geslaagd' ? zin(`slaagt${always}.`, `pass${always}.`) : zin('kunt nog slagen.', 'can still pass.')}`];
}

/**
 * @param {number} punten with which somebody passes
 * @param {number} [needed] the fewest points that pass; undefined when all do
 */
function spare(punten, needed) {
  if (needed === undefined) return zin('Bij dit vak slaag je met elk aantal punten.', 'In this subject you pass with any number of points.');
  if (needed === punten) return zin('Eén punt minder is niet genoeg.', 'One point less is not enough.');
  const over = count(punten - needed);
  const enough = count(needed);
  return zin(`Je hebt ${over} over: met ${enough} slaag je ook.`, `You have ${over} to spare: with ${enough} you pass too.`);
}

/**
 * @param {string} uitslag
 * @param {number} schaal
 */
function nothingHelps(uitslag, schaal) {
  if (uitslag === 'afgewezen') return zin(`Ook met alle ${schaal} punten slaag je niet.`, `Even with all ${schaal} points you don’t pass.`);
  return zin('Dat hangt af van je andere cijfers.', 'That depends on your other grades.');
}

/**
 * From how many points on the verdict is another.
 *
 * @param {Omzetting} omzetting
 */
function describeTurns({ nterm, schaal, rijen, omslag }) {
  const [first] = rijen;
  if (omslag.length === 0 && first) {
    const { uitslag } = endsOf(first).laag;
    return [uitslag === 'geslaagd' ? spare(0) : nothingHelps(uitslag, schaal)];
  }
  return omslag.map(({ punten, uitslag }) => {
    const from = zin(`Vanaf ${punten} van de ${schaal} punten`, `From ${punten} of the ${schaal} points on`);
    const always = atEveryNterm(nterm);
    return `${from} ${uitslag === 'open' ? zin('kun je nog slagen.', 'you can still pass.') : zin(`slaag je${always}.`, `you pass${always}.`)}`;
  });
}

/** @param {string | null} nterm null while it is not known */
function atEveryNterm(nterm) {
  return nterm === null ? zin(' bij elke N-term', ' with every N-term') : '';
}

/** @param {number} punten */
function count(punten) {
  return punten === 1 ? zin('1 punt', '1 point') : zin(`${punten} punten`, `${punten} points`);
}
