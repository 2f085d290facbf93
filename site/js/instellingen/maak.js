/** @import {Gegevens} from '../types' */
/** @import {Instellingen, Knoop, Leden, Stijl} from './types' */

/** The style of the page. @type {Stijl} */
export const STIJL = { accent: '', accentDonker: '', papier: '', papierDonker: '', lettertype: 'systeem', thema: 'auto' };

const COLORS = /** @type {const} */ (['accent', 'accentDonker', 'papier', 'papierDonker']);

/**
 * The settings of what was said and not refused, with what was not said.
 *
 * @param {Gegevens} gegevens
 * @param {Leden} leden
 * @returns {Instellingen}
 */
export function toInstellingen(gegevens, leden) {
  const said = /** @type {Partial<Instellingen>} */ (plain({ pad: '', waarde: leden }));
  const offered = gegevens.opleidingen.map(({ code }) => code).filter((code) => Object.hasOwn(said.opleidingen ?? {}, code));
  const stijl = { ...STIJL, ...said.stijl };
  for (const name of COLORS) stijl[name] = stijl[name].toLowerCase();
  return {
    school: { naam: '', link: '', ...said.school },
    opleiding: said.opleiding ?? (offered.length === 1 ? (offered[0] ?? '') : ''),
    ...(said.jaar && { jaar: said.jaar }),
    opleidingen: Object.fromEntries(offered.map((code) => [code, said.opleidingen?.[code] ?? {}])),
    behouden: said.behouden ?? [],
    afronding: said.afronding ?? '',
    herkansing: { deadline: '', persoon: '', contact: '', ...said.herkansing },
    stijl,
  };
}

/** @param {Knoop} knoop @returns {unknown} */
function plain({ waarde }) {
  if (Array.isArray(waarde)) return waarde.map(plain);
  return waarde instanceof Map ? Object.fromEntries([...waarde].map(([name, knoop]) => [name, plain(knoop)])) : waarde;
}
