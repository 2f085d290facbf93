/** @import {Gegevens, Lijst, Rij, VakInvoer, Verzoek} from '../types' */
import { taal, zin } from '../taal.js';
import { KEUZEVAK, findExamen } from './catalogus.js';
import { readGrade } from './cijfer.js';
import { ALLE_PROFIELEN } from './indeling.js';
import { afsluiting, canBeHerkanst, isIngebracht, veldenVan } from './velden.js';

/**
 * The rows of which the subject is known, in the order in which they are sent. A subject that this exam does not hold is nothing
 * until it is brought in.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 */
export function sentRows(gegevens, lijst) {
  return lijst.rijen.filter((rij) => rij.vak !== '' && (afsluiting(gegevens, lijst, rij) !== 'inbreng' || rij.eindcijfer.trim() !== ''));
}

/**
 * The request for a list, in the words of the contract.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @param {string[]} vragen what to ask besides the verdict
 * @returns {Verzoek}
 */
export function toVerzoek(gegevens, lijst, vragen) {
  const rows = sentRows(gegevens, lijst);
  const { soort, gebied } = lijst;
  return {
    ...(taal === 'nl' ? {} : { taal }),
    examen: {
      jaar: lijst.jaar,
      ...(soort === 'school' ? {} : { soort }),
      ...(gebied === 'nederland' ? {} : { gebied }),
      opleiding: lijst.opleiding,
      profielen: lijst.profiel === ALLE_PROFIELEN ? [] : [lijst.profiel],
      combinatie: rows.filter(({ combi }) => combi).map(({ vak }) => vak),
      ...(lijst.leerwerktraject && findExamen(gegevens, lijst)?.leerwerktraject ? { leerwerktraject: true } : {}),
      ...(lijst.gespreid && canSpread(lijst) ? { gespreid: true } : {}),
    },
    vakken: rows.map((rij) => toVakInvoer(gegevens, lijst, rij)),
    vragen,
  };
}

/**
 * Tells whether this kind of exam can be spread over two years. A staatsexamen is done in parts anyway.
 *
 * @param {Pick<Lijst, 'soort'>} lijst
 */
export function canSpread({ soort }) {
  return soort !== 'staatsexamen';
}

/**
 * Sends only the fields that the subject has: what was typed for another subject, or another exam, stays behind.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @param {Rij} rij
 * @returns {VakInvoer}
 */
function toVakInvoer(gegevens, lijst, rij) {
  /** @type {VakInvoer} */
  const invoer = { vak: rij.vak };
  if (rij.vak === KEUZEVAK) invoer.naam = rij.naam.trim() || zin(`keuzevak ${numberOf(lijst, rij)}`, `elective ${numberOf(lijst, rij)}`);
  if (rij.status === 'ontheffing') invoer.ontheffing = true;
  else if (rij.status === 'vrijstelling' || isIngebracht(gegevens, lijst, rij)) invoer.vrijstelling = true;
  else if (rij.zonderSe && afsluiting(gegevens, lijst, rij) === 'seMag') invoer.alleenCe = true;
  for (const veld of veldenVan(gegevens, lijst, rij)) {
    const value = veld === 'beoordeling' ? rij.beoordeling : readGrade(rij[veld]);
    if (value) invoer[veld] = value;
  }
  if (rij.behaald && Number(rij.behaald) !== lijst.jaar) invoer.behaald = Number(rij.behaald);
  if (findExamen(gegevens, lijst)?.niveaus.includes(rij.niveau)) invoer.niveau = rij.niveau;
  if (rij.herkanst && canBeHerkanst(gegevens, lijst, rij)) invoer.herkanst = true;
  return invoer;
}

/**
 * Which of the free keuzevakken a row is, from 1: what the list calls it while it has no name.
 *
 * @param {Lijst} lijst
 * @param {Rij} rij
 */
function numberOf(lijst, rij) {
  return lijst.rijen.filter(({ vak }) => vak === KEUZEVAK).indexOf(rij) + 1;
}
