// What the page says in English, for tests that are written in the words of the Dutch page.

/** By the Dutch words. Names of subjects and headings of a verdict, as the page writes them. */
const ENGLISH = {
  'Kies je opleiding': 'Choose your school type',
  'Vul je cijfers in': 'Enter your grades',
  'Nog niet zeker': 'Not certain yet',
  Gezakt: 'Not passed',
  Geslaagd: 'Passed',
  'Geslaagd, cum laude': 'Passed, cum laude',
  'Klopt dit?': 'Is this right?',
  schoolexamen: 'school exam',
  'centraal examen': 'central exam',
  cspe: 'cspe',
  beoordeling: 'assessment',
  Nederlands: 'Dutch',
  Engels: 'English',
  Economie: 'Economics',
  Scheikunde: 'Chemistry',
  Wiskunde: 'Mathematics',
  'Media, vormgeving en ICT': 'Media, design and ICT',
  'Lichamelijke opvoeding': 'Physical education',
  'doe je dit vak?': 'do you take this subject?',
  'Anders bij': 'Different for',
  'Naam van de lijst': 'Name of the list',
  Bewaar: 'Keep',
  Hernoem: 'Rename',
  'Deze link werkt niet': 'This link does not work',
};

/**
 * Words of the Dutch page in the language of a page.
 *
 * @param {import('playwright-core').Page} page
 * @param {keyof typeof ENGLISH} dutch
 */
export function said(page, dutch) {
  if (!isEnglish(page)) return dutch;
  const english = ENGLISH[dutch];
  if (english === undefined) throw new Error(`what is ${dutch} on the English page?`);
  return english;
}

/** @param {import('playwright-core').Page} page */
export function isEnglish(page) {
  return new URL(page.url()).pathname.startsWith('/en/');
}
