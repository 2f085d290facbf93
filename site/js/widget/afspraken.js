/** @import {Instellingen} from '../instellingen/types' */
import { h } from '../dom.js';
import { taal, zin } from '../taal.js';
import { nameWithLink } from './naamlink.js';

/** How a school rounds a schoolexamen. */
const AFRONDING = {
  rekenkundig: zin('Je school rondt een cijfer van het schoolexamen gewoon af: 6,45 wordt 6,5.', 'Your school rounds a grade of the school exam as usual: 6.45 becomes 6.5.'),
  afkappen: zin('Je school rondt een cijfer van het schoolexamen naar beneden af: 6,49 wordt 6,4.', 'Your school rounds a grade of the school exam down: 6.49 becomes 6.4.'),
};

/**
 * How the school rounds, and that nothing is rounded here.
 *
 * @param {Instellingen['afronding']} afronding
 * @returns {string} empty when the school does not say
 */
export function describeAfronding(afronding) {
  if (!afronding) return '';
  return `${AFRONDING[afronding]} ${zin('Vul het cijfer in zoals het op je lijst staat.', 'Enter the grade as it is on your list.')}`;
}

/**
 * Until when a candidate can sign up for a resit, and with whom.
 *
 * @param {Instellingen['herkansing']} herkansing
 * @returns {HTMLParagraphElement | undefined} nothing when the school does not say
 */
export function describeHerkansing({ deadline, persoon, contact }) {
  if (!deadline && !persoon && !contact) return undefined;
  const when = deadline ? [zin('Opgeven voor een herkansing kan tot ', 'You can sign up for a resit until '), h('time', { datetime: deadline }, written(deadline)), '.'] : [];
  const who = nameWithLink(persoon, contact, zin('je school', 'your school'));
  const where = persoon || contact ? [' ', zin('Dat doe je bij ', 'You do that with '), ...who, '.'] : [];
  const start = deadline ? [] : [zin('Een herkansing vraag je op tijd aan.', 'Ask for a resit in good time.')];
  return h('p', { class: 'vanschool' }, ...start, ...when, ...where);
}

/**
 * What a candidate keeps who does the year again.
 *
 * @param {string} school
 * @param {{naam: string, eindcijfer: number}[]} kept
 * @returns {HTMLParagraphElement | undefined} nothing when nothing is kept for certain
 */
export function describeBehouden(school, kept) {
  if (kept.length === 0) return undefined;
  const names = kept.map(({ naam, eindcijfer }) => `${naam} (${eindcijfer})`);
  const all = names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} ${zin('en', 'and')} ${names.at(-1)}`;
  const at = nameWithLink(school, '', zin('je school', 'your school'));
  return h('p', { class: 'vanschool' }, zin('Doe je het jaar over op ', 'Do you repeat the year at '), ...at, zin(`? Dan mag je dit houden: ${all}.`, `? Then you may keep this: ${all}.`));
}

/** @param {string} deadline a time in Nederland, such as 2027-06-18T12:00; read and written as UTC, so that no time zone moves it */
function written(deadline) {
  const form = new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
  return form.format(new Date(`${deadline}Z`));
}
