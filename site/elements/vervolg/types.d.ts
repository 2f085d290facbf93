import type { Bron } from '../../js/types';

/** A way to go on after a result that is no pass. */
export interface Route {
  code: string;
  mogelijk: Mogelijk;
  /** Why, and what to ask, in whole sentences. */
  tekst: string;
  /** A place in the law, or a document by its title. */
  bron: Bron | { titel: string };
  /** Of the septemberroute: the parts of which one alone is enough, with whole grades. */
  onderdelen?: Onderdeel[];
}

export type Mogelijk = 'ja' | 'nee' | 'onbekend';

/** A part of the combinatiecijfer, its grade of now, and the lowest with which the candidate passes. */
export interface Onderdeel {
  vak: string;
  nu: string;
  nodig: string;
}

/** What is known of the candidate besides the exam; what is absent is not known. */
export interface Persoon {
  /** In whole years. */
  leeftijd?: number;
  /** The candidate once went from year 3 to year 4 of havo or vwo. */
  overgangsbewijs?: boolean;
}

/** A day that matters on result day, for some opleidingen. */
export interface Dag {
  jaar: number;
  wat: string;
  /** Its first day, as 2022-06-09. */
  datum: string;
  /** Codes of the opleidingen for which it holds. */
  opleidingen: string[];
  bron: { titel: string; url: string };
}
