import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens } from '../../../tools/browsertest/gegevens.js';
import { SCHEMA, readInstellingen } from './lees.js';
import { NAMES } from './uitAdres.js';

/** What an address says, as `name: sentence`. */
const told = (fragment) => readInstellingen(gegevens, fragment).fouten.map(({ pad, regel, tekst }) => `${regel ?? ''}${pad}: ${tekst}`);
const read = (fragment) => readInstellingen(gegevens, fragment).instellingen;

test('every attribute says the same as the file', () => {
  const fragment = new URLSearchParams({
    'school-naam': 'Het Voorbeeld College', 'school-link': 'https://school.example/', opleiding: 'havo', jaar: '2027', opleidingen: 'havo vmbo-tl', combinatie: 'lit', vakken: 'fa du wia ec nask1', profielen: 'EM CM ECONOMIE',
    afronding: 'afkappen', 'herkansing-deadline': '2027-06-18T12:00', 'herkansing-persoon': 'De Vries', 'herkansing-contact': 'https://school.example/h', accent: '#7A1F3D', 'accent-donker': '#f2a9bf', papier: '#fffdf8',
    'papier-donker': '#000000', lettertype: 'schreef', radius: '0', thema: 'auto',
  });
  assert.deepEqual([...fragment.keys()].sort(), NAMES.filter((name) => name !== 'instellingen').sort());
  const file = {
    school: { naam: 'Het Voorbeeld College', link: 'https://school.example/' }, opleiding: 'havo', jaar: 2027,
    opleidingen: { havo: { combinatie: ['lit'], vakken: ['fa', 'du', 'wia', 'ec'], profielen: ['EM', 'CM'] }, 'vmbo-tl': { vakken: ['fa', 'du', 'ec', 'nask1'], profielen: ['ECONOMIE'] } },
    afronding: 'afkappen', herkansing: { deadline: '2027-06-18T12:00', persoon: 'De Vries', contact: 'https://school.example/h' },
    stijl: { accent: '#7a1f3d', accentDonker: '#f2a9bf', papier: '#fffdf8', papierDonker: '#000000', lettertype: 'schreef', radius: 0, thema: 'auto' },
  };
  assert.deepEqual(told(`#${fragment}`), []);
  assert.deepEqual(read(`#${fragment}`), { ...readInstellingen(gegevens, '', JSON.stringify(file)).instellingen });
  const inFile = Object.entries(SCHEMA.properties).flatMap(([name, { properties }]) => (properties ? Object.keys(properties) : [name]));
  assert.equal(inFile.length - 2 + 3, NAMES.length - 1, 'all but behouden and $schema, and three for what is offered');
});

test('blanks around and between are no matter', () => assert.deepEqual(read('#opleidingen=%20havo%20%0A%20atheneum%20&jaar=+2027+'), read('opleidingen=havo+atheneum&jaar=2027')));

/** @type {[string, RegExp][]} */
const FOUT = [
  ['kleur=rood', /^kleur: De instelling ‘kleur’ bestaat hier niet\. Wel: school-naam, /],
  ['behouden=ml', /^behouden: De instelling ‘behouden’ bestaat hier niet/],
  ['jaar=2026&jaar=2027', /^jaar: ‘jaar’ staat meer dan één keer in het adres/],
  ['accent=', /^accent: Bij ‘accent’ staat niets/],
  ['accent=%20', /^accent: Bij ‘accent’ staat niets/],
  ['jaar=twee', /^jaar: Hier hoort een heel getal te staan\.$/],
  ['jaar=0x7eb', /^jaar: Hier hoort een heel getal te staan\.$/],
  ['radius=99999999999999999999', /^radius: Hier hoort een heel getal te staan\.$/],
  ['radius=25', /^radius: ‘25’ is te hoog/],
  ['thema=zwart', /^thema: ‘zwart’ kan hier niet\. Kies uit: auto, licht of donker/],
  ['opleidingen=havo+mavo', /^opleidingen: ‘mavo’ kan hier niet/],
  ['profielen=EM+XX', /^profielen: ‘XX’ kan hier niet/],
  ['vakken=fa+fa', /^vakken: ‘fa’ staat er twee keer/],
  ['opleidingen=havo&vakken=fa+nask1', /^vakken: ‘nask1’ is er niet bij een opleiding die de school aanbiedt/],
  ['school-link=javascript:alert(1)', /^school-link: ‘javascript:alert\(1\)’ kan hier niet/],
  ['instellingen=../geheim', /^instellingen: ‘..\/geheim’ kan hier niet\. Zo kan het wel: onze-school/],
  ['papier=%23777777&accent=%23000000', /^papier: De letters zijn niet goed te lezen op #777777/],
  ['papier-donker=%23ffffff', /^papier-donker: De letters zijn niet goed te lezen op #ffffff/],
  ['__proto__=1', /^__proto__: De instelling ‘__proto__’ bestaat hier niet/],
  [`${'x'.repeat(70000)}=1`, /^: Dit adres is te lang/],
];

for (const [fragment, sentence] of FOUT) {
  test(`an address that is not right: ${fragment.slice(0, 40)}`, () => {
    const [first = '', ...others] = told(`#${fragment}`).filter((line) => !line.includes(' er een vak nodig '));
    assert.match(first, sentence);
    assert.deepEqual(others, []);
    assert.equal(read(`#${fragment.slice(0, 60000)}&afronding=afkappen`).afronding, 'afkappen', 'the rest holds');
  });
}
