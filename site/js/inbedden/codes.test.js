import assert from 'node:assert/strict';
import test from 'node:test';
import { blockCode, divCode, elementCode, iframeCode, loaderAddress, phpCode, scriptCode, widgetAddress } from './codes.js';

const NEWEST = { root: 'https://a.example/map/', folder: '', integrity: '' };
const FIXED = { root: 'https://a.example/', folder: 'v/0123456789ab/', integrity: 'sha384-abc' };
const PLAIN = { settings: [], taal: 'nl', hoogte: '', uitslag: false };
const FULL = { settings: [['school-naam', 'A & "B" <c>'], ['jaar', '2027']], taal: 'en', hoogte: '500', uitslag: true };

test('what is left as it is makes the shortest code', () => {
  assert.equal(widgetAddress(PLAIN, NEWEST), 'https://a.example/map/widget/');
  assert.equal(scriptCode(NEWEST), '<script src="https://a.example/map/widget/slaag-wijzer.js" defer></script>');
  assert.equal(elementCode(PLAIN, NEWEST), '<slaag-wijzer><a href="https://a.example/map/widget/">Open de Slaagwijzer</a></slaag-wijzer>');
  assert.equal(divCode(PLAIN, NEWEST), '<div data-slaagwijzer><a href="https://a.example/map/widget/">Open de Slaagwijzer</a></div>');
});

test('what is set stands in every code, each time in its own way', () => {
  assert.equal(widgetAddress(FULL, NEWEST), 'https://a.example/map/en/widget/#school-naam=A%20%26%20%22B%22%20%3Cc%3E&jaar=2027');
  assert.match(elementCode(FULL, NEWEST), /^<slaag-wijzer school-naam="A &amp; &quot;B&quot; &lt;c&gt;" jaar="2027" taal="en" hoogte="500" uitslag><a href="[^"]+&amp;jaar=2027">/);
  assert.match(divCode(FULL, NEWEST), /^<div data-slaagwijzer data-school-naam="[^"]+" data-jaar="2027" data-taal="en" data-hoogte="500" data-uitslag>/);
  assert.match(iframeCode(FULL, NEWEST), /^<iframe src="[^"]+" title="Slaagwijzer: have I passed\?" width="100%" height="500" /);
});

test('a fixed version names its folder, and the hash of its loader', () => {
  assert.equal(loaderAddress(FIXED), 'https://a.example/v/0123456789ab/widget/slaag-wijzer.js');
  assert.match(scriptCode(FIXED), / integrity="sha384-abc" crossorigin="anonymous" defer>/);
  assert.equal(widgetAddress({ ...PLAIN, taal: 'en' }, FIXED), 'https://a.example/v/0123456789ab/en/widget/');
});

test('signs that WordPress takes for its own are written as references', () => {
  const code = divCode({ ...PLAIN, settings: [['school-naam', '[gallery] \\']] }, NEWEST);
  assert.match(code, /data-school-naam="&#91;gallery&#93; &#92;"/);
});

test('a block has its marks on lines of their own, and a link beside the frame', () => {
  const lines = blockCode(PLAIN, NEWEST).split('\n');
  assert.deepEqual([lines[0], lines[3]], ['<!-- wp:html -->', '<!-- /wp:html -->']);
  assert.match(lines[1], /^<iframe /);
  assert.match(lines[2], /^<p><a /);
});

test('an address with a quote does not end the text of PHP', () => {
  assert.match(phpCode({ ...NEWEST, root: "https://a.example/o'k/" }), /'https:\/\/a\.example\/o%27k\/widget\/slaag-wijzer\.js'/);
});
