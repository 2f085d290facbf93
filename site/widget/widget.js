import { find } from '../js/dom.js';
import { readGegevens } from '../js/gegevens.js';
import { fileName, readInstellingen } from '../js/instellingen/lees.js';
import { putCss } from '../js/instellingen/opmaken.js';
import { toCss } from '../js/instellingen/stijl.js';
import { startRekenmachine } from '../js/rekenmachine.js';
import { fetchText } from '../js/widget/bestand.js';
import { guardedHistory } from '../js/widget/geschiedenis.js';
import { awaitHallo } from '../js/widget/gesprek.js';
import { Meedelen } from '../js/widget/meedelen.js';
import { withOnderdelen } from '../js/widget/onderdelen.js';
import { Passend } from '../js/widget/passend.js';
import { School, showFouten } from '../js/widget/school.js';
import { keepFrame, openWithList } from '../js/widget/verwijzingen.js';
import { foldWhatIsLong } from '../js/widget/vouw.js';
import { addressOf } from '../js/wortel.js';

const meedelen = new Meedelen(find('.kaart', HTMLElement));
const passend = new Passend();
awaitHallo((gastheer) => {
  moveBar();
  passend.greet(gastheer);
  meedelen.ask(gastheer);
});
keepFrame(document.body);
start(window.location.hash);

/** A frame as high as its content has no bottom for the bar: the verdict in short stands above the list, and the card with all of it below. */
function moveBar() {
  const [bar, list] = [find('#balk', HTMLElement), find('#lijst', HTMLElement)];
  if (bar.nextElementSibling !== list) list.before(bar);
}

/** @param {string} fragment with the settings */
async function start(fragment) {
  const file = fileName(fragment);
  const text = file ? await fetchText(addressOf(`widget/${file}`)) : undefined;
  const { instellingen, gegevens, fouten } = readInstellingen(readGegevens(), fragment, text);
  const { opleiding, opleidingen, jaar, stijl } = instellingen;
  putCss(toCss(stijl));
  showFouten(find('#instellingsfouten', HTMLElement), fouten);
  const school = new School(gegevens, instellingen);
  const { pagina, geheugen } = startRekenmachine(gegevens, {
    history: guardedHistory(() => window.history),
    begin: { opleiding, ...(jaar && { jaar }) },
    complete: (lijst, example) => withOnderdelen(lijst, opleidingen[lijst.opleiding]?.combinatie ?? [], example),
    onOordeel: (antwoord, lijst, trial) => {
      school.show(antwoord, lijst);
      if (!trial) meedelen.follow(antwoord.uitslag);
    },
  });
  foldWhatIsLong();
  openWithList(find('#volledig', HTMLAnchorElement), gegevens, () => pagina.lijst);
  // Other settings begin anew, with what was typed.
  window.addEventListener('hashchange', () => {
    geheugen.flush();
    window.location.reload();
  });
  document.documentElement.toggleAttribute('data-klaar', true);
}
