/** @import {Gegevens, Lijst, Rij, VakInvoer, Verzoek} from '../types' */
import { KEUZEVAK, LEERWERK, afsluiting, findOpleiding } from './catalogus.js';
import { readGrade } from './cijfer.js';
import { ALLE_PROFIELEN } from './indeling.js';

/**
 * The rows of which the subject is known, in the order in which they are sent.
 *
 * @param {Lijst} lijst
 */
export function sentRows(lijst) {
  return lijst.rijen.filter((rij) => rij.vak !== '');
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
  const rows = sentRows(lijst);
  return {
    examen: {
      jaar: lijst.jaar,
      opleiding: lijst.opleiding,
      profielen: lijst.profiel === ALLE_PROFIELEN ? [] : [lijst.profiel],
      combinatie: rows.filter(({ combi }) => combi).map(({ vak }) => vak),
      ...(lijst.leerwerktraject && lijst.opleiding === LEERWERK ? { leerwerktraject: true } : {}),
    },
    vakken: rows.map((rij) => toVakInvoer(gegevens, lijst, rij)),
    vragen,
  };
}

/**
 * Sends only the fields that the subject has: what was typed for another subject stays behind.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @param {Rij} rij
 * @returns {VakInvoer}
 */
function toVakInvoer(gegevens, lijst, rij) {
  const opleiding = findOpleiding(gegevens, lijst.opleiding);
  const kind = opleiding ? afsluiting(opleiding, rij) : 'ce';
  /** @type {VakInvoer} */
  const invoer = { vak: rij.vak };
  if (rij.vak === KEUZEVAK) invoer.naam = rij.naam.trim() || `keuzevak ${numberOf(lijst, rij)}`;
  if (kind === 'beoordeling') {
    if (rij.beoordeling) invoer.beoordeling = rij.beoordeling;
    return invoer;
  }
  if (kind !== 'alleenCe' && readGrade(rij.se)) invoer.se = readGrade(rij.se);
  if (kind !== 'se' && readGrade(rij.ce)) invoer.ce = readGrade(rij.ce);
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
