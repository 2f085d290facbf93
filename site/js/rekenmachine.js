/** @import {Gegevens} from './types' */
import { Cijferlijst } from '../elements/cijferlijst/cijferlijst.js';
import { Drempels } from '../elements/drempels/drempels.js';
import { Examenkeuze } from '../elements/examenkeuze/examenkeuze.js';
import { Fouten } from '../elements/fouten/fouten.js';
import { Herkansing } from '../elements/herkansing/herkansing.js';
import { Plakken } from '../elements/plakken/plakken.js';
import { Proef } from '../elements/proef/proef.js';
import { Situatie } from '../elements/situatie/situatie.js';
import { Uitslag } from '../elements/uitslag/uitslag.js';
import { Vakkiezer } from '../elements/vakkiezer/vakkiezer.js';
import { Vervolg } from '../elements/vervolg/vervolg.js';
import { Vooruitblik } from '../elements/vooruitblik/vooruitblik.js';
import { find } from './dom.js';
import { Geheugen } from './lijst/bewaren.js';
import { warmUp } from './lijst/voorbeeld.js';
import { Pagina } from './pagina.js';
import { Rekenaar } from './rekenaar.js';
import { keepClearOf, makeWayForKeyboard } from './scherm.js';

/**
 * Finds the parts of the calculator in the page, and ties them together.
 *
 * @param {Gegevens} gegevens
 * @param {import('./pagina.js').School & {history?: ConstructorParameters<typeof Geheugen>[0]}} [school] what is otherwise in the widget of a school
 */
export function startRekenmachine(gegevens, { history = window.history, ...school } = {}) {
  const form = find('#formulier', HTMLFormElement);
  const bar = find('#balk', HTMLElement);
  const fouten = new Fouten(form, find('#foutenlijst', HTMLElement));
  const uitslag = new Uitslag(find('#uitslag', HTMLElement), bar);
  const geheugen = new Geheugen(history);

  const situatie = new Situatie(find('#situatie', HTMLElement), gegevens, (keuze) => pagina.chooseExamen(keuze));

  const rekenaar = new Rekenaar(gegevens.bouw, warmUp(gegevens), find('#motor', HTMLElement));

  /** @type {Pagina} */
  const pagina = new Pagina(gegevens, {
    geheugen,
    uitslag,
    fouten,
    situatie,
    keuze: new Examenkeuze(find('#examenkeuze', HTMLElement), gegevens, (keuze) => pagina.chooseExamen(keuze)),
    cijferlijst: new Cijferlijst(find('#lijst', HTMLTableElement), gegevens, {
      onChange: (sleutel, veld, value) => pagina.change(sleutel, veld, value),
      onRemove: (sleutel) => pagina.remove(sleutel),
    }),
    herkansing: new Herkansing(find('#herkansing', HTMLElement)),
    drempels: new Drempels(find('#drempels', HTMLElement), gegevens.vakken, (vak, cijfer, veld) => pagina.tryGrade(vak, cijfer, veld)),
    proef: new Proef(find('#proef', HTMLElement), () => pagina.endTrial()),
    vervolg: new Vervolg(find('#vervolg', HTMLElement), gegevens.vakken, () => pagina.changePersoon()),
    vooruitblik: new Vooruitblik(find('#vooruitblik', HTMLElement)),
    vakkiezer: new Vakkiezer(find('#vakkiezer', HTMLElement), gegevens, (vak) => pagina.add(vak)),
    rekenaar,
  }, school);

  new Plakken(find('#plakken', HTMLDetailsElement), gegevens, { lijst: () => pagina.lijst, onTake: (overname) => pagina.takeOver(overname) });
  find('#voorbeeld', HTMLButtonElement).addEventListener('click', () => pagina.showExample());
  find('#opnieuw', HTMLButtonElement).addEventListener('click', () => pagina.startOver());
  find('#watals', HTMLButtonElement).addEventListener('click', () => pagina.tryOut());
  find('#vakkiezer a', HTMLAnchorElement).addEventListener('click', (event) => {
    event.preventDefault();
    situatie.open();
  });
  find('a', HTMLAnchorElement, bar).addEventListener('click', () => fouten.askForSummary());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusout', () => pagina.leaveField());
  window.addEventListener('pagehide', () => geheugen.flush());
  window.addEventListener('popstate', () => pagina.moveAlong());
  makeWayForKeyboard(bar);
  keepClearOf(bar);
  pagina.restore();
  return { pagina, rekenaar, geheugen };
}
