import assert from 'node:assert/strict';
import test from 'node:test';
import { describe } from './zinnen.js';

/** A table of an exam of as many points as there are letters: g geslaagd, a afgewezen, o open, c cum laude; grades are the points. */
function table(laag, hoog) {
  const gevolg = (letter, punten) => ({ cijfer: `${punten + 1}.0`, uitslag: { g: 'geslaagd', c: 'geslaagd', a: 'afgewezen', o: 'open' }[letter], cumLaude: letter === 'c' ? 'ja' : 'nee' });
  const rijen = [...laag].map((letter, punten) => (hoog ? { punten, laag: gevolg(letter, punten), hoog: gevolg(hoog[punten], punten + 1) } : { punten, ...gevolg(letter, punten) }));
  const verdict = ({ uitslag, laag: low, hoog: high }) => uitslag ?? (low.uitslag === high.uitslag ? low.uitslag : 'open');
  const omslag = rijen.filter((rij, i) => i > 0 && verdict(rij) !== verdict(rijen[i - 1])).map((rij) => ({ punten: rij.punten, uitslag: verdict(rij) }));
  return { vak: 'ne', schaal: laag.length - 1, nterm: hoog ? null : '1.0', rijen, omslag };
}

for (const [about, [laag, hoog], punten, expected] of [
  ['two points short', ['aaaggg'], 1, 'Met 1 van de 5 punten heb je een 2,0. Daarmee ben je gezakt. Nog 2 punten erbij, en je slaagt.'],
  ['one point short', ['aaaggg'], 2, 'Met 2 van de 5 punten heb je een 3,0. Daarmee ben je gezakt. Nog 1 punt erbij, en je slaagt.'],
  ['just enough', ['aaaggg'], 3, 'Met 3 van de 5 punten heb je een 4,0. Daarmee slaag je. Eén punt minder is niet genoeg.'],
  ['points to spare', ['aaaggg'], 5, 'Met 5 van de 5 punten heb je een 6,0. Daarmee slaag je. Je hebt 2 punten over: met 3 punten slaag je ook.'],
  ['cum laude in reach', ['aagggc'], 3, 'Met 3 van de 5 punten heb je een 4,0. Daarmee slaag je. Je hebt 1 punt over: met 2 punten slaag je ook. Nog 2 punten erbij, en je slaagt cum laude.'],
  ['whatever the score', ['ggg'], 1, 'Met 1 van de 2 punten heb je een 2,0. Daarmee slaag je. Bij dit vak slaag je met elk aantal punten.'],
  ['no score is enough', ['aaa'], 1, 'Met 1 van de 2 punten heb je een 2,0. Daarmee ben je gezakt. Ook met alle 2 punten slaag je niet.'],
  ['another grade is missing', ['aoo'], 0, 'Met 0 van de 2 punten heb je een 1,0. Daarmee ben je gezakt. Nog 1 punt erbij, en je kunt nog slagen.'],
  ['nothing is certain yet', ['ooo'], 0, 'Met 0 van de 2 punten heb je een 1,0. Of je slaagt, is dan nog niet zeker. Dat hangt af van je andere cijfers.'],
  ['no N-term, every one passes', ['aaggg', 'ggggg'], 3, 'Met 3 van de 4 punten heb je een 4,0 tot 5,0. Bij elke N-term slaag je. Je hebt 1 punt over: met 2 punten slaag je ook.'],
  ['no N-term, a high one passes', ['aaagg', 'agggg'], 1, 'Met 1 van de 4 punten heb je een 2,0 tot 3,0. Bij een hoge N-term slaag je, bij een lage niet. Nog 2 punten erbij, en je slaagt bij elke N-term.'],
  ['no N-term, none passes', ['aaagg', 'aaggg'], 0, 'Met 0 van de 4 punten heb je een 1,0 tot 2,0. Bij elke N-term ben je gezakt. Nog 2 punten erbij, en je kunt nog slagen.'],
  ['no points', ['aaaggg'], undefined, 'Vanaf 3 van de 5 punten slaag je.'],
  ['no points and no N-term', ['aaagg', 'agggg'], undefined, 'Vanaf 1 van de 4 punten kun je nog slagen. Vanaf 3 van de 4 punten slaag je bij elke N-term.'],
  ['no points, always enough', ['ggg'], undefined, 'Bij dit vak slaag je met elk aantal punten.'],
  ['no points, never enough', ['aaa'], undefined, 'Ook met alle 2 punten slaag je niet.'],
]) {
  test(about, () => assert.equal(describe(table(laag, hoog), punten).join(' '), expected));
}
