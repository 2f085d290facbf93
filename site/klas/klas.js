import { find } from '../js/dom.js';
import { readGegevens } from '../js/gegevens.js';
import { Klaspagina } from './pagina.js';

const main = find('main', HTMLElement);
new Klaspagina(readGegevens(), { werker: main.dataset['werker'] ?? '', home: main.dataset['thuis'] ?? '' });
