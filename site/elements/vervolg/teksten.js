/** @import {Mogelijk} from './types' */
import { taal } from '../../js/taal.js';

/**
 * Everything that this element says itself, by language. Names in braces are filled in by `fill`.
 *
 * @typedef {object} Woorden
 * @property {string} inleiding
 * @property {string} leeftijd
 * @property {string} leeftijdFout
 * @property {string} overgang
 * @property {{ '': string, ja: string, nee: string }} antwoorden
 * @property {string} hulp
 * @property {string} bijgewerkt
 * @property {Record<Mogelijk, string>} groepen
 * @property {Record<string, string>} namen of the routes, by code
 * @property {{ genoeg: string, link: string, opgeven: Record<'school' | 'vavo' | 'staatsexamen', string> }} herkansing
 * @property {{ genoeg: string, tien: string }} onderdelen
 * @property {string} bron
 * @property {string} open
 * @property {{ gezakt: string, open: string }} meer
 * @property {{ kop: string, namen: Record<string, string>, onbekend: string, en: string, kijk: string, opgeven: string, nterm: string }} dagen
 */

/** @type {Record<'nl' | 'en', Woorden>} */
export const TEKSTEN = {
  nl: {
    inleiding: 'Hieronder staat wat er voor jou nog kan. Sommige wegen hangen af van je leeftijd of je eerdere school.',
    leeftijd: 'Hoe oud ben je?',
    leeftijdFout: 'Vul je leeftijd in hele jaren in, bijvoorbeeld 17. Of laat dit leeg.',
    overgang: 'Ging je ooit over van klas 3 naar 4 havo of 4 vwo?',
    antwoorden: { '': 'Weet ik niet', ja: 'Ja', nee: 'Nee' },
    hulp: 'Leeg laten mag. Wat je hier invult, wordt nergens bewaard.',
    bijgewerkt: 'Bijgewerkt. Dit kan: {ja}. Hangt ervan af: {onbekend}. Kan nu niet: {nee}.',
    groepen: { ja: 'Dit kan', onbekend: 'Dit hangt ervan af', nee: 'Dit kan nu niet, en waarom' },
    namen: {
      inzage: 'Je examenwerk inzien',
      herkansing: 'Herkansing',
      septemberroute: 'Septemberroute',
      vavo: 'Naar het vavo',
      rutteregeling: 'Naar het vavo via je school (Rutteregeling)',
      'jaar-overdoen': 'Het jaar overdoen',
      staatsexamen: 'Staatsexamen',
      'diploma-lager-niveau': 'Een diploma van een niveau lager',
      mbo: 'Naar het mbo',
      'gespreid-examen': 'Je examen spreiden over twee jaar',
    },
    herkansing: {
      genoeg: 'Dit is de kortste weg. Welke herkansing genoeg is, en met welk cijfer, staat hierboven.',
      link: 'Bekijk je herkansing',
      opgeven: {
        school: 'Vraag je school vandaag nog vóór welke dag je je moet opgeven.',
        vavo: 'Vraag je vavo vandaag nog vóór welke dag je je moet opgeven.',
        staatsexamen: 'Geef je binnen acht dagen op.',
      },
    },
    onderdelen: { genoeg: 'Met een {nodig} of hoger voor {vak}. Nu heb je een {nu}.', tien: 'Alleen met een {nodig} voor {vak}. Nu heb je een {nu}.' },
    bron: 'Bron: {bron}',
    open: 'Het staat nog niet vast. Zit het straks tegen, dan zijn er bijna altijd nog wegen.',
    meer: { gezakt: 'Lees meer over elke weg', open: 'Lees wat er kan als je zakt' },
    dagen: {
      kop: 'Belangrijke dagen van {jaar}',
      namen: {
        uitslag: 'uitslag',
        'tijdvak-2': 'begin van het tweede tijdvak',
        'uitslag-2': 'uitslag van het tweede tijdvak',
        'tijdvak-3': 'begin van het derde tijdvak',
      },
      onbekend: 'Hier nog niet bekend: {dagen}.',
      en: 'en',
      kijk: 'Kijk op {examenblad}.',
      opgeven: 'Je opgeven voor een herkansing: vraag je school vóór welke dag.',
      nterm: 'De N-termen staan op de dag van de uitslag op {examenblad}.',
    },
  },
  en: {
    inleiding: 'Below is what you can still do. Some ways depend on your age or your earlier school.',
    leeftijd: 'How old are you?',
    leeftijdFout: 'Enter your age in whole years, for example 17. Or leave it empty.',
    overgang: 'Did you ever move up from year 3 to 4 havo or 4 vwo?',
    antwoorden: { '': 'I don’t know', ja: 'Yes', nee: 'No' },
    hulp: 'You may leave this empty. What you enter here is kept nowhere.',
    bijgewerkt: 'Updated. You can: {ja}. It depends: {onbekend}. Not possible now: {nee}.',
    groepen: { ja: 'You can do this', onbekend: 'This depends', nee: 'Not possible now, and why' },
    namen: {
      inzage: 'See your exam papers',
      herkansing: 'Resit',
      septemberroute: 'September route',
      vavo: 'To the vavo (adult education)',
      rutteregeling: 'To the vavo through your school (Rutte arrangement)',
      'jaar-overdoen': 'Repeat the year',
      staatsexamen: 'State exam',
      'diploma-lager-niveau': 'A diploma one level lower',
      mbo: 'To the mbo (vocational education)',
      'gespreid-examen': 'Spread your exam over two years',
    },
    herkansing: {
      genoeg: 'This is the shortest way. Which resit is enough, and with which grade, is shown above.',
      link: 'See your resit',
      opgeven: {
        school: 'Ask your school today by which day you must sign up.',
        vavo: 'Ask your vavo today by which day you must sign up.',
        staatsexamen: 'Sign up within eight days.',
      },
    },
    onderdelen: { genoeg: 'With {nodig} or higher for {vak}. You now have {nu}.', tien: 'Only with {nodig} for {vak}. You now have {nu}.' },
    bron: 'Source: {bron}',
    open: 'It is not certain yet. If it turns out badly, there are nearly always ways left.',
    meer: { gezakt: 'Read more about every way', open: 'Read what is possible if you fail' },
    dagen: {
      kop: 'Important days of {jaar}',
      namen: {
        uitslag: 'results',
        'tijdvak-2': 'start of the second exam period',
        'uitslag-2': 'results of the second exam period',
        'tijdvak-3': 'start of the third exam period',
      },
      onbekend: 'Not known here yet: {dagen}.',
      en: 'and',
      kijk: 'See {examenblad}.',
      opgeven: 'Signing up for a resit: ask your school by which day.',
      nterm: 'The N-terms appear on {examenblad} on the day of the results.',
    },
  },
};

/** In the language of the page. */
export const woorden = TEKSTEN[taal];

/**
 * Fills in what stands in braces.
 *
 * @param {string} sentence
 * @param {Record<string, string | number>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * Puts an element where its name stands in braces.
 *
 * @param {string} sentence
 * @param {string} name
 * @param {Node | string} value
 * @returns {(Node | string)[]}
 */
export function fillNode(sentence, name, value) {
  const [before = '', after = ''] = sentence.split(`{${name}}`);
  return [before, value, after];
}
