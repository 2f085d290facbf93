import { readGegevens } from '../js/gegevens.js';
import { startInbedden } from '../js/inbedden/pagina.js';

startInbedden(readGegevens());
