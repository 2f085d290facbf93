/** @import {Instellingen} from '../instellingen/types' */

/** The settings that say what a school offers. */
const OFFER = ['opleidingen', 'combinatie', 'vakken', 'profielen'];

/**
 * The settings as the file beside the widget: only what was said. Empty when nothing was.
 *
 * @param {[string, string][]} settings that were filled in
 * @param {Instellingen} instellingen what they mean
 */
export function toSchoolJson(settings, { stijl, behouden, opleidingen, opleiding, ...rest }) {
  if (settings.length === 0 && behouden.length === 0) return '';
  const said = new Set(settings.map(([name]) => name));
  const { lettertype, thema, ...colors } = stijl;
  const file = {
    school: rest.school,
    opleiding: said.has('opleiding') ? opleiding : '',
    jaar: rest.jaar,
    opleidingen: OFFER.some((name) => said.has(name)) ? opleidingen : {},
    behouden,
    afronding: rest.afronding,
    herkansing: rest.herkansing,
    stijl: { ...colors, lettertype: said.has('lettertype') ? lettertype : '', thema: said.has('thema') ? thema : '' },
  };
  const members = Object.entries(file).flatMap(([name, value]) => {
    const kept = name === 'opleidingen' ? value : withoutEmpty(value);
    return isEmpty(kept) ? [] : [[name, kept]];
  });
  return `${onOneLine(JSON.stringify({ $schema: 'instellingen.schema.json', ...Object.fromEntries(members) }, null, 2))}\n`;
}

/**
 * Lists of codes on one line each. No line ends within a text of JSON, so nothing else is changed.
 *
 * @param {string} json
 */
function onOneLine(json) {
  return json.replace(/\[\n([^[\]{}]*)\n\s*\]/g, (_, items) => `[${items.trim().replace(/,\n\s*/g, ', ')}]`);
}

/**
 * A group without its members that say nothing; anything else as it is.
 *
 * @param {unknown} value
 */
function withoutEmpty(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => !isEmpty(member)));
}

/** @param {unknown} value */
function isEmpty(value) {
  return value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
