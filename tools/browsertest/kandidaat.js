// Fills the page in for a candidate that is written as a request, as a visitor would: what is otherwise first, then the list.

/**
 * Chooses the exam of a request.
 *
 * @param {import('playwright-core').Page} page
 * @param {Record<string, any>} examen
 */
export async function chooseExamen(page, { soort = 'school', gebied = 'nederland', gespreid, opleiding, jaar, profielen = [], leerwerktraject }) {
  if (soort !== 'school' || gebied !== 'nederland' || gespreid) {
    await page.locator('#situatie details').evaluate((details) => { details.open = true; });
    await page.selectOption('[name="/examen/soort"]', soort);
    await page.selectOption('[name="/examen/gebied"]', gebied);
    if (gespreid) await page.check('[name="/examen/gespreid"]');
  }
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  await page.selectOption('[name="/examen/jaar"]', String(jaar));
  await page.selectOption('[name="/examen/profielen"]', profielen[0] ?? 'alle');
  if (leerwerktraject) await page.check('[name="/examen/leerwerktraject"]');
}

/**
 * Fills the whole list of a request in.
 *
 * @param {import('playwright-core').Page} page
 * @param {{examen: Record<string, any>, vakken: Record<string, any>[]}} verzoek
 */
export async function fillIn(page, { examen, vakken }) {
  await chooseExamen(page, examen);
  if (vakken.some(({ behaald, vrijstelling, ontheffing, niveau, herkanst }) => behaald || vrijstelling || ontheffing || niveau || herkanst)) {
    await page.locator('#situatie details').evaluate((details) => { details.open = true; });
    const perVak = page.locator('#situatie [data-deel="per-vak"] input');
    if (await perVak.isVisible()) await perVak.check();
  }
  for (const invoer of vakken) await fillRow(page, invoer, examen.combinatie ?? []);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Record<string, any>} invoer
 * @param {string[]} combinatie what the school adds to the combinatiecijfer
 */
async function fillRow(page, invoer, combinatie) {
  const sleutel = await findRow(page, invoer.vak);
  const control = (/** @type {string} */ veld) => page.locator(`tr[data-sleutel="${sleutel}"]:not(.puntenrij) [data-veld="${veld}"]`);
  const { status, ...anders } = otherwise(invoer);
  if (status || Object.keys(anders).length > 0) {
    const button = page.locator(`tr[data-sleutel="${sleutel}"] .andersknop`);
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    if (status && (await control('status').count()) > 0) await control('status').selectOption(status);
    for (const [veld, value] of Object.entries(anders)) {
      if (value === true) await control(veld).check();
      else await control(veld).selectOption(String(value));
    }
  }
  for (const veld of ['se', 'ce', 'rv', 'eindcijfer']) if (invoer[veld]) await control(veld).fill(String(invoer[veld]));
  if (invoer.beoordeling) await control('beoordeling').selectOption(invoer.beoordeling);
  if (combinatie.includes(invoer.vak) && !(await control('combi').isChecked())) await control('combi').check();
}

/** What the fold-out of a row asks, by the name of its control. */
function otherwise({ vrijstelling, ontheffing, behaald, niveau, herkanst, alleenCe }) {
  const all = { status: vrijstelling ? 'vrijstelling' : ontheffing ? 'ontheffing' : undefined, behaald, niveau, herkanst, zonderSe: alleenCe };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Finds the row of a subject that has nothing in it yet: its own, one with a choice that has it, or one that is added. */
async function findRow(page, vak) {
  const found = await page.evaluate((code) => {
    const empty = (row) => [...row.querySelectorAll('.cijferveld, [data-veld="beoordeling"]')].every(({ value }) => value === '');
    const own = [...document.querySelectorAll(`tr.rij[data-vak="${code}"]`)].find(empty);
    if (own) return own.dataset.sleutel;
    const choice = [...document.querySelectorAll('tr.rij:is([data-vak=""], :has(.vakkeuze))')].find((row) => empty(row) && row.querySelector(`.vakkeuze option[value="${code}"]:not([disabled])`));
    return choice?.dataset.sleutel;
  }, vak);
  if (!found) return addRow(page, vak);
  const choice = page.locator(`tr[data-sleutel="${found}"] .vakkeuze`);
  if ((await choice.count()) > 0 && (await choice.inputValue()) !== vak) await choice.selectOption(vak);
  return found;
}

async function addRow(page, vak) {
  const name = await page.evaluate((code) => JSON.parse(document.querySelector('#gegevens').textContent).vakken[code].naam, vak);
  await page.fill('#vakkiezer-veld', name);
  await page.locator(`#vakkiezer-lijst [data-vak="${vak}"]`).click();
  return page.locator(`tr.rij[data-vak="${vak}"]`).last().getAttribute('data-sleutel');
}
