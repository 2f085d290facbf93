// The shapes of a school's settings.

/** What a school chose, whole and checked: what it did not say, or what was refused, has its default. */
export interface Instellingen {
  /** Texts, never HTML; empty when they are not said. The link is https. */
  school: { naam: string; link: string };
  /** Chosen at the start; empty when the visitor chooses. */
  opleiding: string;
  /** Chosen at the start, one of the years of the page. */
  jaar?: number;
  /** What is offered, by the code of the opleiding, in the order of the page; never empty. */
  opleidingen: Record<string, Aanbod>;
  behouden: Behouden[];
  /** How the school rounds a schoolexamen; empty when it does not say. */
  afronding: '' | 'rekenkundig' | 'afkappen';
  /** Empty texts where nothing is said. The deadline is a time in Nederland, `2027-06-18T12:00`; the contact an https or mailto address. */
  herkansing: { deadline: string; persoon: string; contact: string };
  stijl: Stijl;
}

/** What a school offers of an opleiding. What is not there is not limited. */
export interface Aanbod {
  /** What it adds to the combinatiecijfer. */
  combinatie?: string[];
  /** The subjects beside those that everybody has. */
  vakken?: string[];
  profielen?: string[];
}

/** Grades that a candidate keeps who does the year again. */
export interface Behouden {
  opleidingen: string[];
  vakken: string[];
  /** The lowest eindcijfer that is kept, with a comma. */
  vanaf: string;
}

/** Colours are `#rrggbb` in lower case; empty for those of the page. */
export interface Stijl {
  accent: string;
  accentDonker: string;
  papier: string;
  papierDonker: string;
  lettertype: 'systeem' | 'schreefloos' | 'schreef' | 'vast';
  /** Of the corners of a panel, in px from 0 to 24. */
  radius?: number;
  thema: 'auto' | 'licht' | 'donker';
}

/** What is wrong with a setting. */
export interface Fout {
  /** In the file a JSON Pointer (`/stijl/accent`); in the address the name of the attribute (`accent`). */
  pad: string;
  /** The line in the file, from 1; absent for what stands in the address. */
  regel?: number;
  /** One or more sentences in the language of the page. */
  tekst: string;
}

/** A value with the place where it stands. */
export interface Knoop<W = Waarde> {
  pad: string;
  regel?: number;
  waarde: W;
}

export type Waarde = string | number | boolean | null | Knoop[] | Leden;
export type Leden = Map<string, Knoop>;

/** A JSON Schema, as far as ours goes. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  enum?: readonly (string | number)[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: false | Schema;
  propertyNames?: Schema;
  items?: Schema;
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
}

/** The colours that differ between light and dark, by the name of their token without `--sw-color-`. */
export type Palet = Record<Kleurnaam, string>;
export type Kleurnaam =
  | 'paper' | 'ink' | 'ink-subtle' | 'line' | 'soft' | 'accent' | 'accent-hover' | 'on-accent' | 'accent-soft'
  | 'warm' | 'warm-soft' | 'good' | 'good-soft' | 'border' | 'focus';
