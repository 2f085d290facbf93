// Every kind of exam can be judged on the page: one candidate for each regime, by hand, and the same verdict as the command gives.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { root } from './browser.js';
import { fillIn } from './kandidaat.js';
import { expectVerdict, startCalculator } from './rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();

const GOED = 'Geslaagd';
const FOUT = 'Gezakt';

/** Grades in short: [subject, schoolexamen, centraal examen]. */
const rows = (...list) => list.map(([vak, se, ce]) => ({ vak, ...(se ? { se } : {}), ...(ce ? { ce } : {}) }));
const without = (vakken, ...codes) => vakken.filter(({ vak }) => !codes.includes(vak));
const other = (vakken, ...changed) => vakken.map((invoer) => changed.find(({ vak }) => vak === invoer.vak) ?? invoer);
const zonderCE = (vakken) => vakken.map(({ ce, ...rest }) => rest);

/** A havo that passes: CE's 41,2 over 7, a 5 for economie. */
const HAVO = rows(['ne', '6,3', '5,8'], ['en', '6,5', '6,1'], ['wia', '6,0', '5,5'], ['ec', '5,6', '5,2'], ['gs', '6,4', '6,2'], ['fa', '6,6', '6,2'], ['bi', '6,2', '6,2'], ['ml', '6'], ['ckv', '6'], ['pws', '7']);
const LO = { vak: 'lo', beoordeling: 'goed' };
const KV1 = { vak: 'kv1', beoordeling: 'voldoende' };
const PWS = { vak: 'pws', beoordeling: 'goed' };
/** The subjects that a vavo and a staatsexamen have of it. */
const KERN = without(HAVO, 'ckv');
/** A tl with ne 4 and a 7: only the minimum for Nederlands decides. */
const TL = rows(['ne', '4,2', '4,2'], ['en', '7,0', '7,0'], ['ml', '6'], ['wi', '6,0', '6,0'], ['nask1', '6,0', '6,0'], ['bi', '6,0', '6,0'], ['ec', '6,0', '6,0']);
const TL_SCHOOL = [...TL, LO, KV1, PWS];
/** A kb of which the CE's are 22,4 over 4: too low by 1,0 for the four. */
const KB = [...rows(['ne', '6,3', '5,3'], ['en', '6,5', '5,1'], ['ml', '6'], ['wi', '6,0', '5,4'], ['nask1', '6,2', '5,2'], ['bwi', '6,9'], ['keuzevak', '6'], ['keuzevak', '7'], ['keuzevak', '6'], ['keuzevak', '6']), LO, KV1];

const havo = (jaar, changed = {}) => ({ jaar, opleiding: 'havo', profielen: ['EM'], ...changed });
const tl = (jaar, changed = {}) => ({ jaar, opleiding: 'vmbo-tl', profielen: ['TECHNIEK'], ...changed });
const kb = (jaar, changed = {}) => ({ jaar, opleiding: 'vmbo-kb', profielen: ['BWI'], ...changed });

const VAVO = { soort: 'vavo' };
const STAAT = { soort: 'staatsexamen' };
const BES = { gebied: 'bes' };

/** @type {Record<string, [examen: Record<string, any>, vakken: Record<string, any>[], kop: string]>} */
const REGIMES = {
  // 2018 and 2019: CKV in words on the havo of 2018; parts ml 5 and pws 6 make 5,5, so a 6.
  'school 2018, CKV in words': [havo(2018), [...other(without(HAVO, 'ckv'), { vak: 'ml', se: '5' }, { vak: 'pws', se: '6' }), { vak: 'ckv', beoordeling: 'voldoende' }, LO], GOED],
  'school 2018, CKV onvoldoende': [havo(2018), [...without(HAVO, 'ckv'), { vak: 'ckv', beoordeling: 'onvoldoende' }, LO], FOUT],
  'school 2019': [havo(2019), [...HAVO, LO], GOED],
  'vavo 2018': [havo(2018, VAVO), KERN, GOED],
  'vavo 2019': [havo(2019, VAVO), KERN, GOED],
  'staatsexamen 2018': [havo(2018, STAAT), KERN, GOED],
  'staatsexamen 2019, one 3': [havo(2019, STAAT), other(KERN, { vak: 'ec', se: '3,2', ce: '3,2' }), FOUT],
  'BES 2018, Nederlands a 4': [tl(2018, BES), TL_SCHOOL, GOED],
  // 2020: no CE. SE 5,4 is a 5; with a toets of 5,6 the mean is 5,50, a 6.
  'school 2020': [havo(2020), [...zonderCE(HAVO), LO], GOED],
  'school 2020, two fives of the kernvakken': [havo(2020), [...other(zonderCE(HAVO), { vak: 'ne', se: '5,4' }, { vak: 'en', se: '5,4' }), LO], FOUT],
  'school 2020, and a toets that makes one a 6': [havo(2020), [...other(zonderCE(HAVO), { vak: 'ne', se: '5,4', rv: '5,6' }, { vak: 'en', se: '5,4' }), LO], GOED],
  'vavo 2020': [havo(2020, VAVO), zonderCE(KERN), GOED],
  'staatsexamen 2020': [havo(2020, STAAT), zonderCE(KERN), GOED],
  'BES 2020': [tl(2020, BES), zonderCE(TL_SCHOOL), GOED],
  // 2021: a 3 is left out; the profielvak counts with its SE: 21,0 + 6,9 = 27,9 of 27,5.
  'school 2021, a 3 left out': [havo(2021), [...other(HAVO, { vak: 'ec', se: '3,2', ce: '3,2' }), LO], GOED],
  'school kb 2021, the SE of the profielvak in the mean': [kb(2021), KB, GOED],
  'vavo 2021': [havo(2021, VAVO), other(KERN, { vak: 'ec', se: '3,2', ce: '3,2' }), GOED],
  'staatsexamen 2021': [havo(2021, STAAT), other(KERN, { vak: 'ec', se: '3,2', ce: '3,2' }), GOED],
  'BES 2021': [tl(2021, BES), TL_SCHOOL, GOED],
  'school 2022': [havo(2022), [...other(HAVO, { vak: 'ec', se: '3,2', ce: '3,2' }), LO], GOED],
  'vavo 2022': [havo(2022, VAVO), other(KERN, { vak: 'ec', se: '3,2', ce: '3,2' }), GOED],
  'staatsexamen 2022': [havo(2022, STAAT), other(KERN, { vak: 'ec', se: '3,2', ce: '3,2' }), GOED],
  'BES 2022, Nederlands a 4': [tl(2022, BES), TL_SCHOOL, GOED],
  // 2023: only the staatsexamen still leaves one out, and only with a grade of 2020 to 2022.
  'school 2023, a 3': [havo(2023), [...other(HAVO, { vak: 'ec', se: '3,2', ce: '3,2' }), LO], FOUT],
  'vavo 2023': [havo(2023, VAVO), KERN, GOED],
  'staatsexamen 2023, a 3 and a grade of 2021': [havo(2023, STAAT), other(KERN, { vak: 'ec', se: '3,2', ce: '3,2' }, { vak: 'gs', se: '6,4', ce: '6,2', behaald: 2021 }), GOED],
  'BES 2023 at school, Nederlands a 4': [tl(2023, BES), TL_SCHOOL, FOUT],
  'BES 2023 staatsexamen, Nederlands a 4': [tl(2023, { ...BES, ...STAAT }), [...TL, PWS], GOED],
  'staatsexamen 2024, a 3 and a grade of 2021': [havo(2024, STAAT), other(KERN, { vak: 'ec', se: '3,2', ce: '3,2' }, { vak: 'gs', se: '6,4', ce: '6,2', behaald: 2021 }), FOUT],
  'school 2024, a grade of 2020: no mean': [havo(2024), [...other(HAVO, { vak: 'wia', se: '6,0', behaald: 2020 }, { vak: 'ne', se: '7,0', ce: '4,0' }, { vak: 'gs', se: '7,0', ce: '4,0' }), LO], GOED],
  // The praktijkgericht vak: on tl from 2025, on the havo from 2027.
  'school tl 2025, a praktijkgericht vak': [tl(2025), [...without(other(TL_SCHOOL, { vak: 'ne', se: '6,0', ce: '6,0' }), 'ec'), { vak: 'pg_tt', se: '6' }], GOED],
  'vavo tl 2026, a praktijkgericht vak': [tl(2026, VAVO), [...without(other(TL, { vak: 'ne', se: '6,0', ce: '6,0' }), 'ec'), { vak: 'pg_tt', se: '6' }, PWS], GOED],
  'vavo havo 2026, combinatiecijfer of ml and pws': [havo(2026, VAVO), other(KERN, { vak: 'ml', se: '6' }, { vak: 'pws', se: '5' }), GOED],
  'staatsexamen kb 2026, brought in': [kb(2026, STAAT), [...rows(['ne', '6,3', '5,8'], ['en', '6,5', '6,1'], ['ml', '6'], ['wi', '6,0', '5,5'], ['nask1', '6,2', '5,9']), ...['bwi', 'keuzevak', 'keuzevak', 'keuzevak', 'keuzevak'].map((vak) => ({ vak, vrijstelling: true, eindcijfer: '6' }))], GOED],
  'school havo 2027, pgmaat in the combinatiecijfer': [havo(2027, { combinatie: ['pgmaat'] }), [...HAVO, { vak: 'pgmaat', se: '7' }, LO], GOED],
  'staatsexamen 2027': [havo(2027, STAAT), KERN, GOED],
  'BES havo 2027 with Papiaments': [havo(2027, BES), [...without(HAVO, 'fa'), { vak: 'pap', se: '6,6', ce: '6,2' }, LO], GOED],
  // What can be otherwise with a subject.
  'gespreid, a year before': [havo(2027, { gespreid: true }), [...other(HAVO, { vak: 'wia', se: '6,0', ce: '5,5', behaald: 2026 }), LO], GOED],
  'early and resat': [havo(2027), [...other(HAVO, { vak: 'fa', se: '6,6', ce: '6,2', behaald: 2026, herkanst: true }), LO], GOED],
  'vrijstelling with a 4': [havo(2026, VAVO), other(KERN, { vak: 'ec', vrijstelling: true, eindcijfer: '4', ce: '3,8', behaald: 2024 }), FOUT],
  'a higher level': [tl(2027), [...other(TL_SCHOOL, { vak: 'ne', se: '6,0', ce: '6,0', niveau: 'havo' })], GOED],
  'ontheffing of LO': [havo(2027), [...HAVO, { vak: 'lo', ontheffing: true }], GOED],
};

/** The verdicts of the command, by the name of the candidate. */
const commanded = new Map();
test('the command judges every candidate so', () => {
  const input = Object.entries(REGIMES).map(([id, [examen, vakken]]) => JSON.stringify({ id, examen, vakken })).join('\n');
  for (const line of execFileSync('go', ['run', './tools/uitslag'], { cwd: root, input, encoding: 'utf8' }).trim().split('\n')) {
    const { id, uitslag, regeling, gebreken } = JSON.parse(line);
    assert.deepEqual(gebreken ?? [], [], id);
    assert.equal(uitslag, REGIMES[id][2] === GOED ? 'geslaagd' : 'afgewezen', id);
    commanded.set(id, regeling);
  }
  assert.equal(commanded.size, Object.keys(REGIMES).length);
});

for (const [name, [examen, vakken, kop]] of Object.entries(REGIMES)) {
  test(`${name}: ${kop}`, async () => {
    await page.goto('about:blank'); // the same address again would keep the list
    await page.goto(calculator.address);
    await fillIn(page, { examen, vakken });
    await expectVerdict(page, kop);
    assert.equal(await page.getAttribute('[data-deel="alle-regels"]', 'href'), `${calculator.address}regels/${commanded.get(name)}.html`, 'by the rules of its own exam');
    assert.ok(await page.locator('#melding').isHidden(), 'every row found its place');
  });
}
