import { startDelen } from '../elements/delen/begin.js';
import { find } from './dom.js';
import { readGegevens } from './gegevens.js';
import { keepOffline } from './offline.js';
import { startRekenmachine } from './rekenmachine.js';
import { takeListAlong } from './taalwissel.js';

const gegevens = readGegevens();
const { pagina, rekenaar, geheugen } = startRekenmachine(gegevens);
takeListAlong(find('#taalwissel', HTMLAnchorElement));
startDelen(find('#delen', HTMLDetailsElement), find('#gedeeld', HTMLElement), gegevens, pagina);
rekenaar.ready.then(() => keepOffline(find('#versie', HTMLElement), () => geheugen.flush()));
