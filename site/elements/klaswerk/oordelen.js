/** @import { Report, Question, Start } from '../../js/engine/messages' */
/** @import { Antwoord, Gegevens } from '../../js/types' */
/** @import { Kandidaat } from '../../js/klas/types' */
/** @import { Rijoordeel } from './berichten' */
import { serve } from '../../js/engine/serve.js';
import { summarise } from '../../js/klas/samenvatting.js';
import { zin } from '../../js/taal.js';
import { makeBlad } from './blad.js';
import { linkTo } from './link.js';

/** What a candidate is asked about. */
const VRAGEN = ['uitleg', 'herkansing'];

/**
 * The inside of a worker that judges: it takes batches of candidates, asks the engine in it about each, and gives back rows or sheets. A
 * whole reply never leaves it.
 *
 * @param {{postMessage(report: Report): void}} scope
 * @param {typeof Go} Program
 */
export function makeJudge(scope, Program) {
  /** @type {(event: {data: Start | Question}) => void} */
  let toEngine = () => {};
  /** @type {Report | undefined} */
  let heard;
  serve({
    addEventListener: (_, listener) => { toEngine = listener; },
    postMessage: (report) => {
      heard = report;
      if (!('reply' in report)) scope.postMessage(report);
    },
  }, Program);
  /** @type {Gegevens | undefined} */
  let gegevens;

  /**
   * @param {number} seq
   * @param {Kandidaat} kandidaat
   * @returns {Antwoord | undefined} none when there is no request, or the engine died of it
   */
  const ask = (seq, { verzoek }) => {
    if (!verzoek) return undefined;
    heard = undefined;
    toEngine({ data: { seq, request: JSON.stringify({ ...verzoek, taal: zin('nl', 'en'), vragen: VRAGEN }) } });
    const report = /** @type {Report | undefined} */ (heard);
    if (!report || !('reply' in report)) throw new Error('the engine died');
    return JSON.parse(report.reply);
  };

  /** @param {Question} question */
  const answer = ({ seq, request }) => {
    const known = gegevens;
    if (!known) throw new Error('the judge knows nothing yet');
    const [soort, ...lines] = request.split('\n');
    const make = soort === 'bladen' ? makeBlad : makeRij;
    const results = lines.map((line) => {
      const kandidaat = /** @type {Kandidaat} */ (JSON.parse(line));
      return make(known, kandidaat, ask(seq, kandidaat));
    });
    scope.postMessage({ seq, reply: JSON.stringify(results) });
  };

  return (/** @type {(Start & {gegevens: Gegevens}) | Question} */ data) => {
    if ('module' in data) {
      gegevens = data.gegevens;
      toEngine({ data });
      return;
    }
    try {
      answer(data);
    } catch (error) {
      scope.postMessage({ dead: String(error) });
    }
  };
}

/**
 * A row. What is wrong with a candidate is given back as it is: only the reader, who has the file, knows where it stands.
 *
 * @param {Gegevens} gegevens
 * @param {Kandidaat} kandidaat
 * @param {Antwoord} [antwoord]
 * @returns {Rijoordeel}
 */
function makeRij(gegevens, kandidaat, antwoord) {
  if (antwoord?.gebreken) return { fout: { gebreken: antwoord.gebreken } };
  if (antwoord?.storing) return { fout: { storing: antwoord.storing } };
  const { verzoek } = kandidaat;
  return {
    ...summarise(gegevens, undefined, kandidaat, antwoord),
    regeling: antwoord?.regeling ?? '',
    link: verzoek && antwoord ? linkTo(gegevens, verzoek) : '',
  };
}
