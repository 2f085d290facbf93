import { zin } from '../../js/taal.js';

export const woorden = {
  kies: zin('Kies …', 'Choose …'),
  niet: zin('wordt niet gebruikt', 'is not used'),
  opleiding: zin('Opleiding van wie er geen in het bestand heeft', 'School type of who has none in the file'),
  jaar: zin('Examenjaar van wie er geen in het bestand heeft', 'Exam year of who has none in the file'),
  vak: zin('Kies het vak …', 'Choose the subject …'),
  vakVan: (/** @type {string} */ naam) => zin(`Het vak in kolom ${naam}`, `The subject in column ${naam}`),
  perVak: zin('Van één vak', 'Of one subject'),
  deel: (/** @type {number} */ shown, /** @type {number} */ rest) => zin(`Je ziet er ${shown}. De andere ${rest} komen daarna.`, `You see ${shown} of them. The other ${rest} come after these.`),
  verder: zin('Dit zijn de volgende kolommen.', 'These are the next columns.'),
  restNiet: zin('De andere kolommen worden niet gebruikt.', 'The other columns are not used.'),
  kolomIs: (/** @type {string} */ naam) => zin(`Kolom ${naam} is`, `Column ${naam} is`),
  nogKiezen: zin('Kies hier nog iets.', 'Please choose something here.'),
  dubbel: zin('Er is nog iets dubbel of onduidelijk. Kies voor elke kolom iets anders, of ‘wordt niet gebruikt’.', 'Something is double or unclear. Choose something else for each column, or ‘is not used’.'),
  vraag: (/** @type {number} */ columns, /** @type {number} */ missing) => {
    if (columns === 0) return zin('Dit staat niet in het bestand. Kies het, dan rekenen we verder.', 'The file does not say this. Choose it, and we go on.');
    const unknown = columns === 1 ? zin('Eén kolom kennen we niet. Wat staat erin?', 'There is one column that we do not know. What is in it?') : zin(`${columns} kolommen kennen we niet. Wat staat erin?`, `There are ${columns} columns that we do not know. What is in them?`);
    return missing === 0 ? unknown : `${unknown} ${zin('En kies wat niet in het bestand staat.', 'And choose what the file does not say.')}`;
  },
  /** The fields of a subject with columns of its own. @type {[string, string][]} */
  vakvelden: [['*.se', zin('SE van een vak', 'SE of a subject')], ['*.ce', zin('CE van een vak', 'CE of a subject')], ['*.beoordeling', zin('beoordeling van een vak', 'judgement of a subject')]],
};

/** The fields that a column can hold, as they are offered. @type {{van: 'kandidaat' | 'vak', kop: string, velden: [string, string][]}[]} */
export const GROEPEN = [
  {
    van: 'kandidaat',
    kop: zin('Over de kandidaat', 'About the candidate'),
    velden: [
      ['kandidaat', zin('nummer van de kandidaat', 'number of the candidate')], ['naam', zin('naam', 'name')], ['voornaam', zin('voornaam', 'first name')],
      ['tussenvoegsel', zin('tussenvoegsel', 'prefix of the last name')], ['achternaam', zin('achternaam', 'last name')], ['groep', zin('klas', 'class')],
      ['opleiding', zin('opleiding', 'school type')], ['jaar', zin('examenjaar', 'exam year')], ['profiel', zin('profiel', 'profile')],
      ['soort', zin('soort examen', 'kind of exam')], ['gebied', zin('Nederland of BES', 'the Netherlands or BES')],
      ['leerwerktraject', zin('leerwerktraject', 'work-based route')], ['gespreid', zin('gespreid examen', 'exam in two years')],
      ['combinatie', zin('extra in het combinatiecijfer', 'extra in the combination grade')],
    ],
  },
  {
    van: 'vak',
    kop: zin('Over een vak', 'About a subject'),
    velden: [
      ['vak', zin('vak', 'subject')], ['se', zin('schoolexamen (SE)', 'school exam (SE)')], ['ce', zin('centraal examen (CE, cspe)', 'central exam (CE, cspe)')],
      ['beoordeling', zin('goed, voldoende of onvoldoende', 'good, sufficient or insufficient')], ['rv', zin('toets van 2020 (RV)', 'test of 2020 (RV)')],
      ['status', zin('vrijstelling of ontheffing', 'exempt or relieved')], ['vrijstelling', zin('vrijstelling: ja of nee', 'exempt: yes or no')],
      ['ontheffing', zin('ontheffing: ja of nee', 'relieved: yes or no')], ['eindcijfer', zin('cijfer bij een vrijstelling', 'grade with an exemption')],
      ['behaald', zin('jaar waarin het vak klaar was', 'year in which it was finished')], ['herkanst', zin('herkanst: ja of nee', 'resat: yes or no')],
      ['niveau', zin('hoger niveau', 'higher level')], ['alleenCe', zin('alleen CE: ja of nee', 'CE alone: yes or no')],
      ['deel', zin('deel van het pakket', 'part of the package')], ['keuzevaknaam', zin('naam van een keuzevak', 'name of an elective')],
      ['inCombinatie', zin('telt in het combinatiecijfer', 'counts in the combination grade')],
    ],
  },
];
