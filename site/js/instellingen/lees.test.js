import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens } from '../../../tools/browsertest/gegevens.js';
import { SCHEMA, fileName, readInstellingen } from './lees.js';

const alles = gegevens.opleidingen.map(({ code }) => code);
const standaard = readInstellingen(gegevens, '').instellingen;

/** A file, as `regel pad: what is said`. */
const told = (text, fragment = '') => readInstellingen(gegevens, fragment, text).fouten.map(({ pad, regel, tekst }) => `${regel ?? '-'} ${pad}: ${tekst}`);

test('without settings everything is offered, and nothing is wrong', () => {
  assert.deepEqual(readInstellingen(gegevens, '').fouten, []);
  assert.deepEqual(standaard, {
    school: { naam: '', link: '' },
    opleiding: '',
    opleidingen: Object.fromEntries(alles.map((code) => [code, {}])),
    behouden: [],
    afronding: '',
    herkansing: { deadline: '', persoon: '', contact: '' },
    stijl: { accent: '', accentDonker: '', papier: '', papierDonker: '', lettertype: 'systeem', thema: 'auto' },
  });
});

test('a file with everything in it is taken whole', () => {
  const [{ $schema, ...voorbeeld }] = SCHEMA.examples;
  const { instellingen, fouten } = readInstellingen(gegevens, '', JSON.stringify({ $schema, ...voorbeeld }));
  assert.deepEqual(fouten, []);
  assert.deepEqual(instellingen, { ...voorbeeld, stijl: { ...standaard.stijl, ...voorbeeld.stijl } });
  assert.deepEqual(Object.keys(instellingen.opleidingen), ['havo', 'vmbo-tl'], 'in the order of the page');
});

/** Files that can't be read: nothing of them counts. @type {[string, string, string, RegExp][]} */
const ONLEESBAAR = [
  ['nothing', '', '1 ', /Hier hoort een waarde te staan, maar er staat niets meer/],
  ['no value', '{\n "jaar":\n}', '3 /jaar', /Hier hoort een waarde te staan, maar er staat ‘}’/],
  ['a word', '{"jaar": dit}', '1 /jaar', /maar er staat ‘dit’/],
  ['a number of another kind', '{"jaar": 02027}', '1 /jaar', /maar er staat ‘02027’/],
  ['half a number', '{"jaar": 2027.}', '1 /jaar', /maar er staat ‘2027.’/],
  ['quotes of another kind', "{\n'jaar': 2027}", '2 ', /Hier hoort een naam tussen dubbele aanhalingstekens te staan, maar er staat ‘'’/],
  ['a comment', '{\n// ons jaar\n"jaar": 2027}', '2 ', /maar er staat ‘\/’/],
  ['no colon', '{"jaar"\r\n2027}', '2 ', /Na ‘jaar’ hoort een dubbele punt, maar er staat ‘2027’/],
  ['no comma', '{"school": {"naam": "a"\n\n"link": "b"}}', '3 /school', /Hier hoort een komma of } te staan, maar er staat ‘"’/],
  ['no comma in a list', '{"behouden": [\n{}\r{}]}', '3 /behouden', /Hier hoort een komma of ] te staan, maar er staat ‘{’/],
  ['a comma too many', '{"jaar": 2027,\n}', '2 ', /Voor } hoort geen komma/],
  ['a comma too many in a list', '{"behouden": [{},]}', '1 /behouden', /Voor ] hoort geen komma/],
  ['not closed', '{"school": {"naam": "a"', '1 /school', /maar er staat niets meer/],
  ['a text that is not closed', '{"school": {\n"naam": "a\n}}', '2 /school/naam', /het aanhalingsteken aan het eind ontbreekt/],
  ['a backslash', '{"school": {"naam": "C:\\school"}}', '1 /school/naam', /er een \\ of een nieuwe regel in|er staat een \\/],
  ['more after the end', '{}\n\n{}', '3 ', /Na het einde staat nog ‘{’/],
  ['too deep', `{"behouden": ${'['.repeat(20)}${']'.repeat(20)}}`, '1 /behouden/0/0/0/0/0/0/0/0', /te veel haken in elkaar/],
  ['too big', `{"jaar": 2027}${' '.repeat(65536)}`, '1 ', /hoogstens 64 kB/],
  ['too big in bytes', `{"$schema": "${'é'.repeat(40000)}"}`, '1 ', /hoogstens 64 kB/],
];

for (const [what, text, where, sentence] of ONLEESBAAR) {
  test(`a file that can't be read: ${what}`, () => {
    const { instellingen, fouten } = readInstellingen(gegevens, '', text);
    assert.deepEqual(fouten.map(({ pad, regel }) => `${regel} ${pad}`), [where]);
    assert.match(fouten[0].tekst, sentence);
    assert.match(fouten[0].tekst, /64 kB|Daarom telt niets uit dit bestand mee\.$/);
    assert.deepEqual(instellingen, standaard);
  });
}

/** Files with a value that does not count. Each stands on line 2, among values that do. @type {[string, string, string, RegExp][]} */
const FOUT = [
  ['type string', '"opleiding": 5', '/opleiding', /Hier hoort tekst te staan/],
  ['type integer', '"jaar": "2027"', '/jaar', /Hier hoort een heel getal te staan, zonder aanhalingstekens/],
  ['type integer, a part', '"stijl": {"radius": 4.5}', '/stijl/radius', /heel getal/],
  ['type array', '"behouden": {}', '/behouden', /Hier hoort een lijst te staan, tussen \[ en \]/],
  ['type object', '"school": "Voorbeeld"', '/school', /Hier horen instellingen te staan, tussen { en }/],
  ['null', '"opleiding": null', '/opleiding', /Hier hoort tekst te staan/],
  ['enum', '"afronding": "omhoog"', '/afronding', /‘omhoog’ kan hier niet. Kies uit: rekenkundig of afkappen\./],
  ['enum in another case', '"stijl": {"thema": "Licht"}', '/stijl/thema', /‘Licht’ kan hier niet/],
  ['pattern', '"stijl": {"accent": "groen"}', '/stijl/accent', /‘groen’ kan hier niet. Zo kan het wel: #0b5563/],
  ['minLength', '"school": {"naam": ""}', '/school/naam', /Hier staat te weinig/],
  ['maxLength', `"school": {"naam": "${'x'.repeat(81)}"}`, '/school/naam', /Hier staat te veel. Het mogen er hoogstens 80 zijn/],
  ['minimum', '"stijl": {"radius": -1}', '/stijl/radius', /‘-1’ is te laag. Het laagste is 0\./],
  ['maximum', '"stijl": {"radius": 25}', '/stijl/radius', /‘25’ is te hoog. Het hoogste is 24\./],
  ['minItems', '"opleidingen": {"atheneum": {"profielen": []}}', '/opleidingen/atheneum/profielen', /Hier staat te weinig. Het moeten er minstens 1 zijn/],
  ['maxItems', `"behouden": [${Array(21).fill('{}')}]`, '/behouden', /Het mogen er hoogstens 20 zijn/],
  ['uniqueItems', '"opleidingen": {"atheneum": {"vakken": ["fa", "du", "fa"]}}', '/opleidingen/atheneum/vakken', /‘fa’ staat er twee keer/],
  ['minProperties', '"opleidingen": {}', '/opleidingen', /Hier staat te weinig/],
  ['propertyNames', '"opleidingen": {"HAVO": {}}', '/opleidingen/HAVO', /‘HAVO’ kan hier niet. Zo kan het wel: havo/],
  ['required', '"behouden": [{"opleidingen": ["havo"], "vakken": ["ml"]}]', '/behouden/0', /Hier ontbreekt ‘vanaf’/],
  ['additionalProperties', '"school": {"website": "x"}', '/school/website', /De instelling ‘website’ bestaat hier niet. Wel: naam of link\./],
  ['a name with a slash and a tilde', '"a/b~c": 1', '/a~1b~0c', /De instelling ‘a\/b~c’ bestaat hier niet/],
  ['__proto__', '"__proto__": {"opleiding": "atheneum"}', '/__proto__', /De instelling ‘__proto__’ bestaat hier niet/],
  ['constructor', '"opleidingen": {"constructor": {}}', '/opleidingen/constructor', /‘constructor’ kan hier niet. Kies uit: /],
  ['a key twice', '"opleiding": "havo", "opleiding": "atheneum"', '/opleiding', /‘opleiding’ staat er twee keer. De eerste telt\./],
  ['a year that the page lacks', '"jaar": 2050', '/jaar', /‘2050’ kan hier niet. Kies uit: 2018, .+ of 2027\./],
  ['an opleiding that there is not', '"opleiding": "mavo"', '/opleiding', /‘mavo’ kan hier niet. Kies uit: .*havo.*\./],
  ['one that is not offered', '"opleiding": "havo", "opleidingen": {"atheneum": {}}', '/opleiding', /‘havo’ kan hier niet. Kies uit: atheneum\./],
  ['a profile of another opleiding', '"opleidingen": {"havo": {"profielen": ["EM", "EO"]}}', '/opleidingen/havo/profielen/1', /‘EO’ kan hier niet. Kies uit: NT, NG, EM of CM\./],
  ['a subject that there is not', '"opleidingen": {"havo": {"vakken": ["xx"]}}', '/opleidingen/havo/vakken/0', /Een vak met de code ‘xx’ is er niet bij havo\./],
  ['a subject of another opleiding', '"opleidingen": {"havo": {"vakken": ["nask1"]}}', '/opleidingen/havo/vakken/0', /‘nask1’ is er niet bij havo/],
  ['a subject that is kept', '"behouden": [{"opleidingen": ["havo"], "vakken": ["xx"], "vanaf": "6"}]', '/behouden/0/vakken/0', /Een vak met de code ‘xx’ kennen we niet\./],
  ['no part of the combinatiecijfer', '"opleidingen": {"havo": {"combinatie": ["fa"]}}', '/opleidingen/havo/combinatie/0', /‘fa’ kan hier niet. Kies uit: lit, anw, gds, lv, pgtech of pgmaat\./],
  ['no combinatiecijfer', '"opleidingen": {"vmbo-kb": {"combinatie": ["lit"]}}', '/opleidingen/vmbo-kb/combinatie/0', /‘lit’ kan hier niet: een school voegt bij deze opleiding niets toe/],
  ['a day that there is not', '"herkansing": {"deadline": "2027-06-31T12:00"}', '/herkansing/deadline', /De dag van ‘2027-06-31T12:00’ bestaat niet/],
  ['a time without T', '"herkansing": {"deadline": "2027-06-18 12:00"}', '/herkansing/deadline', /Zo kan het wel: 2027-06-18T12:00/],
  ['a script as link', '"school": {"link": "javascript:alert(1)"}', '/school/link', /‘javascript:alert\(1\)’ kan hier niet/],
  ['a link without s', '"school": {"link": "http://school.example/"}', '/school/link', /kan hier niet. Zo kan het wel: https:/],
  ['a link with a name in it', '"school": {"link": "https://school.example@elders.example/"}', '/school/link', /kan hier niet/],
  ['a link that is none', '"school": {"link": "https://[1"}', '/school/link', /is geen goed webadres/],
  ['a script as contact', '"herkansing": {"contact": "data:text/html,x"}', '/herkansing/contact', /kan hier niet. Zo kan het wel: mailto:/],
  ['a mail with more in it', '"herkansing": {"contact": "mailto:a@b.nl?bcc=c@d.nl"}', '/herkansing/contact', /kan hier niet/],
  ['a name that turns text around', '"school": {"naam": "a\\u202eb"}', '/school/naam', /‘a\ufffdb’ kan hier niet/],
  ['a name without a letter or a digit', '"school": {"naam": "→ ‼ →"}', '/school/naam', /‘→ ‼ →’ kan hier niet/],
  ['a name that nobody sees', '"school": {"naam": "\u3164"}', '/school/naam', /kan hier niet/],
  ['a joiner that joins nothing', '"school": {"naam": "a\u200db"}', '/school/naam', /kan hier niet/],
  ['half a sign', '"school": {"naam": "a\\ud800"}', '/school/naam', /kan hier niet/],
  ['a grade above 10', '"behouden": [{"opleidingen": ["havo"], "vakken": ["ml"], "vanaf": "10,5"}]', '/behouden/0/vanaf', /Zo kan het wel: 6,5/],
  ['an accent on white', '"stijl": {"accent": "#FFEE00"}', '/stijl/accent', /#ffee00 is niet goed te lezen op #ffffff: het contrast is 1,2, en het moet minstens 4,5 zijn/],
  ['a paper that is too dark', '"stijl": {"papier": "#777777"}', '/stijl/papier', /^De letters zijn niet goed te lezen op #777777: het contrast is 3,6/],
  ['a place without subjects', '"opleidingen": {"havo": {"vakken": ["wia"], "profielen": ["CM"]}}', '/opleidingen/havo/vakken', /Bij havo, profiel CM, is er een vak nodig dat hier niet staat: Frans, Duits/],
];

for (const [what, line, pad, sentence] of FOUT) {
  test(`a value that does not count: ${what}`, () => {
    const text = `{\n${line},\n"herkansing": {"persoon": "De Vries"}}`.replace(/("herkansing": \{)(.+)\},\n"herkansing": \{/, '$1$2,\n');
    const { instellingen, fouten } = readInstellingen(gegevens, '', text);
    assert.deepEqual([...new Set(fouten.map((fout) => `${fout.regel} ${fout.pad}`))], [`2 ${pad}`]);
    assert.match(fouten[0].tekst, sentence);
    assert.equal(instellingen.herkansing.persoon, 'De Vries', 'the rest holds');
    assert.ok(alles.some((code) => code in instellingen.opleidingen));
  });
}

test('of a list the good ones stay, and what can do without them', () => {
  const { instellingen } = readInstellingen(gegevens, '', '{"opleidingen": {"havo": {"profielen": ["EM", "XX"]}}, "behouden": [{"opleidingen": ["xx"], "vakken": ["ml"], "vanaf": "6"}]}');
  assert.deepEqual(instellingen.opleidingen, { havo: { profielen: ['EM'] } });
  assert.deepEqual(instellingen.behouden, [], 'without opleiding it says nothing');
  assert.deepEqual(readInstellingen(gegevens, '', '{"opleidingen": {"havo": {"vakken": ["xx"]}, "atheneum": {"vakken": []}}}').instellingen.opleidingen, { atheneum: { vakken: [] }, havo: {} });
});

test('a name is text, and is counted in signs', () => {
  for (const naam of ['<b onclick="x">School & zoon</b>', `a${'😀'.repeat(79)}`, "'t Élan", 'a', '4', '👩🏽‍🏫 Juf ❤️‍🔥', 'مدرسة']) {
    const { instellingen, fouten } = readInstellingen(gegevens, '', JSON.stringify({ school: { naam } }));
    assert.deepEqual([instellingen.school.naam, fouten], [naam, []]);
  }
});

test('the only opleiding is chosen at the start', () => {
  assert.equal(readInstellingen(gegevens, 'opleidingen=havo').instellingen.opleiding, 'havo');
  assert.equal(readInstellingen(gegevens, 'opleidingen=havo+atheneum').instellingen.opleiding, '');
});

test('a file that is not there is told', () => {
  assert.deepEqual(told(undefined, '#instellingen=onze-school'), ['- instellingen: Het bestand ‘onze-school.json’ is er niet, of het is te groot.']);
  assert.deepEqual(told('{}', '#instellingen=onze-school'), []);
  assert.equal(fileName('#jaar=2027&instellingen=onze-school'), 'onze-school.json');
  for (const wrong of ['', '#', 'instellingen=', 'instellingen=..%2Fsw', 'instellingen=A', `instellingen=${'a'.repeat(41)}`, 'instellingen=a.json']) assert.equal(fileName(wrong), '', wrong);
});

test('many errors are counted', () => {
  const fouten = told(JSON.stringify(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i]))));
  assert.equal(fouten.length, 21);
  assert.equal(fouten.at(-1), '- : En nog meer fouten: 480.');
});

test('the address wins over the file, setting by setting', () => {
  const file = JSON.stringify({
    school: { naam: 'Van het bestand', link: 'https://school.example/' },
    jaar: 2026,
    opleidingen: { havo: { combinatie: ['lit'], vakken: ['fa'], profielen: ['EM'] }, 'vmbo-tl': { vakken: ['du', 'nask1'] } },
  });
  const { instellingen, fouten } = readInstellingen(gegevens, '#school-naam=Van+het+adres&jaar=2027&opleidingen=havo+atheneum&profielen=NT+NG', file);
  assert.deepEqual(fouten, []);
  assert.deepEqual(instellingen.school, { naam: 'Van het adres', link: 'https://school.example/' });
  assert.equal(instellingen.jaar, 2027);
  assert.deepEqual(instellingen.opleidingen, { atheneum: { profielen: ['NT', 'NG'] }, havo: { combinatie: ['lit'], vakken: ['fa'], profielen: ['NT', 'NG'] } });
});
