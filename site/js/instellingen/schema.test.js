import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { gegevens, makeRandom } from '../../../tools/browsertest/gegevens.js';
import { KEYWORDS, NOTES, check, resolve } from './controle.js';
import { SCHEMA as schema } from './lees.js';
import { readRegels } from './regels.js';

const Ajv = createRequire(new URL('../../../tools/browsertest/package.json', import.meta.url))('ajv/dist/2020.js').default;

const [voorbeeld] = schema.examples;
const parts = [...partsOf(schema)];

/** Every schema in a schema. */
function* partsOf(part) {
  yield part;
  const inside = [part.items, part.propertyNames, part.additionalProperties, ...Object.values(part.properties ?? {}), ...Object.values(part.$defs ?? {})];
  for (const one of inside) if (one) yield* partsOf(one);
}

/** What our own checker says of a value. */
const ours = (value, part) => check(schema, readRegels(JSON.stringify(value)).knoop, part).fouten;

test('the checker knows every keyword of the schema, and no other', () => {
  const used = new Set(parts.flatMap((part) => Object.keys(part)));
  assert.deepEqual([...used].filter((keyword) => ![...KEYWORDS, ...NOTES].includes(keyword)), []);
  assert.deepEqual(KEYWORDS.filter((keyword) => !used.has(keyword)), []);
});

test('the schema is of a form that the checker counts on', () => {
  for (const part of parts) {
    const { name, rules } = resolve(schema, part);
    if (part.$ref) assert.deepEqual([Object.hasOwn(schema.$defs, name), Object.keys(part).filter((keyword) => keyword !== '$ref' && !NOTES.includes(keyword))], [true, []], part.$ref);
    if (rules.type === 'object') assert.notEqual(rules.additionalProperties, undefined, 'nothing is taken that nobody knows');
    if (rules.minimum !== undefined || rules.maximum !== undefined) assert.equal(rules.type, 'integer');
    if (rules.uniqueItems !== undefined) assert.equal(rules.items.$ref !== undefined && rules.uniqueItems, true, 'only texts are compared');
    if (rules.pattern) assert.equal(typeof rules.examples[0], 'string', 'a sentence quotes it');
  }
});

test('every setting says in Dutch what it means, with an example that holds', () => {
  for (const part of parts.flatMap(({ properties }) => Object.values(properties ?? {}))) {
    const { rules } = resolve(schema, part);
    assert.match(rules.description ?? '', /^[A-Z].+\.$/);
    if (rules.type !== 'object') assert.ok(rules.examples?.length, rules.description);
    for (const value of [...(rules.examples ?? []), ...('default' in rules ? [rules.default] : [])]) assert.deepEqual(ours(value, part), [], rules.description);
  }
  assert.deepEqual(ours(voorbeeld), []);
});

test('the schema names the opleidingen of the page', () => {
  for (const { code } of gegevens.opleidingen) assert.ok(schema.$defs.opleiding.description.includes(code), code);
});

test('our checker and ajv refuse the same', () => {
  const validate = new Ajv({ strict: true }).compile(schema);
  const random = makeRandom();
  const seen = { taken: 0, refused: 0 };
  for (let i = 0; i < 6000; i++) {
    const value = structuredClone(voorbeeld);
    for (let times = random(3); times >= 0; times--) mutate(value, random);
    const text = JSON.stringify(value);
    const taken = ours(value).length === 0;
    assert.equal(taken, validate(JSON.parse(text)), `${i}: ${text} ${JSON.stringify(validate.errors)} ${JSON.stringify(ours(value))}`);
    seen[taken ? 'taken' : 'refused'] += 1;
  }
  assert.ok(seen.taken > 300 && seen.refused > 3000, JSON.stringify(seen));
});

const ODD = ['', ' ', 'x', 'havo', 'vmbo-tl', 'fa', 'fa_', 'EM', 'em', '#ABCDEF', '#abc', '6,5', '10,0', '10,5', '0', 'http://a.nl', 'https://a.nl', 'https://b@a.nl', 'https://a.nl/@b', 'javascript:alert(1)', 'mailto:a@b.nl',
  'mailto:a@b.nl?bcc=c@d.nl', '2027-06-31T12:00', '2027-13-01T12:00', '2027-06-18', 'a\nb', 'a\u202eb', `a${'😀'.repeat(79)}`, '😀'.repeat(81), '— ‼', '👩🏽‍🏫 Juf', '\u3164', 'a\u200db', '\ud800', 'auto', 'donker', 'vast', 'afkappen', 'x'.repeat(300), '__proto__',
  0, 1, 24, 25, -1, 4.5, 2027, 2017, 2100, 1e300, null, true, false, [], {}, [[]], ['fa'], ['fa', 'fa'], ['fa', 1], [1, 1], { havo: {} }, { a: 1 }];

/** Changes one thing somewhere inside. */
function mutate(value, random) {
  const places = [...placesIn(value)];
  const [holder, key] = places[random(places.length)];
  const odd = () => structuredClone(ODD[random(ODD.length)]);
  const names = Object.keys(holder);
  if (Array.isArray(holder)) [() => { holder[key] = odd(); }, () => holder.push(odd()), () => holder.splice(key, 1), () => holder.push(holder[0])][random(4)]();
  else {
    const other = [...names, 'papier', 'radius', 'vanaf', 'profielen', 'havo', 'onbekend', 'constructor', '__proto__'];
    const put = (name, what) => Object.defineProperty(holder, name, { value: what, enumerable: true, configurable: true, writable: true });
    [() => put(key, odd()), () => delete holder[key], () => put(other[random(other.length)], odd()), () => put(other[random(other.length)], holder[key])][random(4)]();
  }
}

function* placesIn(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value, key];
    yield* placesIn(value[key]);
  }
}
