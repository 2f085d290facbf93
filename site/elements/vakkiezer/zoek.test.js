import assert from 'node:assert/strict';
import test from 'node:test';
import { searchVakken } from './zoek.js';

const gegevens = {
  vakken: {
    du: { naam: 'Duits', zoek: ['Duitse taal', 'dutl'] },
    in: { naam: 'informatica', zoek: ['inf'] },
    beco: { naam: 'bedrijfseconomie', zoek: ['beco', 'm&o'] },
    ec: { naam: 'economie', zoek: ['econ'] },
    kuda: { naam: 'kunst (dans)' },
    ha: { naam: 'handvaardigheid', zoek: ['hndv'] },
    cafe: { naam: 'Café' },
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`v${i}`, { naam: `veel ${i}` }])),
  },
};
const all = Object.keys(gegevens.vakken);
const search = (typed, from = all) => searchVakken(gegevens, from, typed);

for (const [typed, found, why] of [
  ['dui', ['du'], 'the beginning of a name'],
  ['dans', ['kuda'], 'a part within a name'],
  ['hndv', ['ha'], 'an abbreviation'],
  ['taal', ['du'], 'a part of another name'],
  ['m&o', ['beco'], 'the name it had before'],
  ['CAFE', ['cafe'], 'capitals and accents do not matter'],
  ['économie', ['ec', 'beco'], 'nor do accents in what is typed'],
  ['  duits ', ['du'], 'nor blanks around it'],
  ['xyz', [], 'nothing'],
  ['', [], 'nothing typed finds nothing'],
  ['  ', [], 'nor do blanks'],
]) {
  test(`'${typed}': ${why}`, () => assert.deepEqual(search(typed), found));
}

test('a name comes before a name that only holds it, and an abbreviation that is meant before both', () => {
  assert.deepEqual(search('econ'), ['ec', 'beco']);
  assert.deepEqual(search('in'), ['in']);
  assert.deepEqual(searchVakken({ vakken: { a: { naam: 'glas ha' }, b: { naam: 'hand' }, ha: { naam: 'zang' } } }, ['a', 'b', 'ha'], 'ha'), ['ha', 'b', 'a']);
});

test('only what may be chosen is found', () => assert.deepEqual(search('econ', ['beco', 'du']), ['beco']));

test('at most eight are found', () => assert.equal(search('veel').length, 8));
