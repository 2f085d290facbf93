import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { isComputed, isTussenkop } from './berekend.js';
import { betekenisVan } from './koppen.js';
import { allSpellings } from './spellingen.js';
import { Vaknamen, squeeze } from './vaknamen.js';
import { readCel } from './waarde.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);
const everywhere = new Vaknamen(gegevens, []);
const find = (opleiding, name) => new Vaknamen(gegevens, [opleiding].filter(Boolean)).find(name);

for (const { code, vakken } of gegevens.opleidingen) {
  test(`every subject of ${code} is found by its name, whatever else is called alike elsewhere`, () => {
    const namen = new Vaknamen(gegevens, [code]);
    for (const vak of Object.keys(vakken)) {
      const { naam } = gegevens.vakken[vak];
      for (const name of [naam, naam.toUpperCase(), ` ${naam.replaceAll(' ', '  ')} `]) assert.deepEqual(namen.find(name).codes, [vak], name);
      for (const name of gegevens.vakken[vak].zoek ?? []) assert.ok(namen.find(name).codes.includes(vak), `${name} is ${vak}`);
    }
  });
}

test('every spelling leads to a subject that exists', () => {
  for (const [name, codes] of allSpellings()) {
    assert.equal(name, squeeze(name));
    for (const vak of codes) assert.ok(everywhere.find(name).codes.includes(vak), `${name} is ${vak}`);
  }
});

test('no name of a subject is taken for a heading, a grade or something computed', () => {
  for (const { naam } of Object.values(gegevens.vakken)) {
    assert.ok(!isComputed(naam) && !isTussenkop(naam), naam);
    assert.equal(betekenisVan(naam), undefined, naam);
    assert.equal(readCel(naam).soort, 'geen', naam);
  }
});

for (const [opleiding, name, codes] of [
  ['havo', 'wi A', ['wia']],
  ['havo', 'Wis-A', ['wia']],
  ['havo', 'wiskunde', ['wia', 'wib', 'wid']],
  ['vmbo-tl', 'wiskunde', ['wi']],
  ['vmbo-tl', 'CKV', ['kv1']],
  ['havo', 'CKV', ['ckv']],
  ['vmbo-kb', 'te', ['kv2b']],
  ['havo', 'te', ['te']],
  ['havo', 'netl / Nederlands', ['ne']],
  ['havo', 'netl - Engels', []],
  ['havo', 'Hogwarts', []],
  ['havo', '', []],
  ['havo', 'constructor', []],
]) {
  test(`'${name}' on ${opleiding} is ${codes.join(', ') || 'nothing'}`, () => assert.deepEqual(find(opleiding, name).codes, codes));
}

test('what had to be left out of a name comes along', () => {
  assert.deepEqual(find('havo', 'Nederlands (havo)'), { codes: ['ne'], rest: 'Nederlands (havo)' });
  assert.deepEqual(find('vmbo-kb', 'keuzevak: robotica'), { codes: ['kv_robo'] });
  assert.deepEqual(find('vmbo-kb', 'Keuzevak 2 - lassen'), { codes: ['keuzevak'], naam: '2 - lassen' });
});

test('for a name that is not known it suggests what the vakkiezer would find', () => {
  assert.ok(new Vaknamen(gegevens, ['havo']).suggest('econ. en zo').includes('ec'));
});
