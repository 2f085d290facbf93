/** @import {Omzetting, Scorerij} from '../../js/types' */
import { withComma } from '../../js/tienden.js';

/**
 * The grade of a score, or between which two it lies while the N-term is not known.
 *
 * @param {Scorerij} rij
 * @param {string} [between]
 */
export function gradeOf(rij, between = ' tot ') {
  const { laag, hoog } = endsOf(rij);
  return laag.cijfer === hoog.cijfer ? withComma(laag.cijfer) : `${withComma(laag.cijfer)}${between}${withComma(hoog.cijfer)}`;
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
  return [`Met ${rij.punten} van de ${omzetting.schaal} punten heb je een ${gradeOf(rij)}.`, verdictOf(rij), ...distances(omzetting, rij)];
}

/** @type {Record<string, string>} by the verdict at the lowest and at the highest N-term */
const AT_EVERY_NTERM = {
  'geslaagd geslaagd': 'Bij elke N-term slaag je.',
  'afgewezen afgewezen': 'Bij elke N-term ben je gezakt.',
  'open open': 'Of je slaagt, is dan nog niet zeker.',
  'afgewezen geslaagd': 'Bij een hoge N-term slaag je, bij een lage niet.',
  'afgewezen open': 'Bij een lage N-term ben je gezakt. Bij een hoge is het nog niet zeker.',
  'open geslaagd': 'Bij een hoge N-term slaag je. Bij een lage is het nog niet zeker.',
};

const WITH_NTERM = { geslaagd: 'Daarmee slaag je.', afgewezen: 'Daarmee ben je gezakt.', open: 'Of je slaagt, is dan nog niet zeker.' };

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
  const always = nterm === null ? ' bij elke N-term' : '';
  const more = (/** @type {number} */ punten) => `Nog ${count(punten - rij.punten)} erbij, en je `;
  if (endsOf(rij).laag.uitslag === 'geslaagd') {
    const honours = endsOf(rij).laag.cumLaude === 'ja' ? undefined : rijen.find((other) => other.punten > rij.punten && endsOf(other).laag.cumLaude === 'ja');
    return [spare(rij.punten, omslag.at(-1)?.punten), honours ? `${more(honours.punten)}slaagt${always} cum laude.` : ''].filter(Boolean);
  }
  const next = omslag.find(({ punten }) => punten > rij.punten);
  if (!next) return [nothingHelps(endsOf(rij).hoog.uitslag, schaal)];
  return [next.uitslag === 'geslaagd' ? `${more(next.punten)}slaagt${always}.` : `${more(next.punten)}kunt nog slagen.`];
}

/**
 * @param {number} punten with which somebody passes
 * @param {number} [needed] the fewest points that pass; undefined when all do
 */
function spare(punten, needed) {
  if (needed === undefined) return 'Bij dit vak slaag je met elk aantal punten.';
  if (needed === punten) return 'Eén punt minder is niet genoeg.';
  return `Je hebt ${count(punten - needed)} over: met ${count(needed)} slaag je ook.`;
}

/**
 * @param {string} uitslag
 * @param {number} schaal
 */
function nothingHelps(uitslag, schaal) {
  return uitslag === 'afgewezen' ? `Ook met alle ${schaal} punten slaag je niet.` : 'Dat hangt af van je andere cijfers.';
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
    if (uitslag === 'open') return `Vanaf ${punten} van de ${schaal} punten kun je nog slagen.`;
    return `Vanaf ${punten} van de ${schaal} punten slaag je${nterm === null ? ' bij elke N-term' : ''}.`;
  });
}

/** @param {number} punten */
function count(punten) {
  return punten === 1 ? '1 punt' : `${punten} punten`;
}
