import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens, list } from '../../../tools/browsertest/klein.js';
import { fileName, toJson } from './json.js';

test('JSON is one request on one line', () => {
  const text = toJson(gegevens, list({ vak: 'ne', se: '63' }, { vak: 'keuzevak', naam: 'a\nb', se: '7' }));
  assert.equal(text.indexOf('\n'), text.length - 1);
  assert.deepEqual(JSON.parse(text), {
    examen: { jaar: 2027, opleiding: 'vmbo-bb', profielen: ['ZW'], combinatie: [] },
    vakken: [{ vak: 'ne', se: '6,3' }, { vak: 'keuzevak', naam: 'a\nb', se: '7' }],
    vragen: ['uitleg', 'herkansing', 'vooruitblik'],
  });
});

test('a file is called after its exam', () => assert.equal(fileName(list()), 'cijferlijst-vmbo-bb-2027'));
