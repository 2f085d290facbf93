import { readGegevens } from '../js/gegevens.js';
import { startRekenmachine } from '../js/rekenmachine.js';

startRekenmachine(readGegevens());
