import type { Gegevens, Gebied, Soort } from '../types';

/** A file that can't be read at all. */
export type Weigering = 'te-groot' | 'leeg' | 'komma-in-cel' | 'vorm-onduidelijk' | 'kolom-ontbreekt';

/** A record: the line on which it begins, from 1, and its cells. */
export interface Rij {
  regel: number;
  cellen: string[];
}

/** A file as a table. Every column has a name that tells it from the others. */
export interface Tabel {
  koppen: string[];
  namen: string[];
  rijen: Rij[];
  /** The line on which a quote opens that is never closed: nothing is read from there. */
  open?: number;
  geweigerd?: Weigering;
}

/** A name in parts. */
export type Naamdeel = 'voornaam' | 'tussenvoegsel' | 'achternaam';

export type Kandidaatveld =
  | 'kandidaat' | 'naam' | Naamdeel | 'groep' | 'opleiding' | 'jaar' | 'soort' | 'gebied' | 'profiel' | 'leerwerktraject' | 'gespreid' | 'combinatie';

export type Vakveld =
  | 'vak' | 'se' | 'ce' | 'rv' | 'beoordeling' | 'eindcijfer' | 'vrijstelling' | 'ontheffing' | 'status' | 'alleenCe' | 'behaald'
  | 'herkanst' | 'niveau' | 'deel' | 'keuzevaknaam' | 'inCombinatie';

/** A subject that a heading names: its code in the catalogue, and the words that may mean another one in an exam. */
export interface Kopvak {
  code: string;
  tekst: string;
}

/**
 * What a column holds: a field of the candidate; one of a subject, that of the row or the one that the heading names; a
 * bare subject (kaal), its grade or its judgement; or what nobody uses (niet).
 */
export type Betekenis =
  | { van: 'kandidaat'; veld: Kandidaatveld }
  | { van: 'vak'; veld: Vakveld }
  | { van: 'kopvak'; veld: Vakveld | 'kaal'; vak: Kopvak }
  | { van: 'niet' };

export interface Kolom {
  naam: string;
  /** Absent while nobody knows. */
  betekenis?: Betekenis;
}

/** A column that has to be chosen by hand, with a few of its cells. */
export interface OnbekendeKolom {
  naam: string;
  voorbeelden: string[];
}

/** The columns of one subject in the wide shape, by field. */
export interface Vakkolommen {
  vak: Kopvak;
  velden: [Vakveld | 'kaal', number][];
}

/** What the columns of a table hold, and where. */
export interface Indeling {
  kolommen: Kolom[];
  onbekend: OnbekendeKolom[];
  vorm?: 'lang' | 'breed';
  geweigerd?: Weigering;
  /** The columns that tell candidates apart together; the first and the last say something of everybody. Empty when the file is refused. */
  sleutel: number[];
  kandidaat: [Kandidaatveld, number][];
  /** Of the long shape. */
  velden: [Vakveld, number][];
  /** Of the wide shape, in the order of their first columns. */
  vakken: Vakkolommen[];
}

/** What columns are by the choice of a person: a field, `<vak>.<veld>`, or `-` for none; by the name of the column. */
export type Keuzes = Record<string, string>;

/** What holds for every candidate who says nothing else. */
export interface Standaard {
  opleiding?: string;
  jaar?: number | string;
  soort?: Soort;
  gebied?: Gebied;
}

/** How subjects and profiles are called in Dutch, by code. */
export interface Namen {
  vakken: Record<string, { naam: string; zoek?: string[] }>;
  profielen: Record<string, string>;
}

/** An opened file. */
export interface Klas {
  gegevens: Gegevens;
  namen: Namen;
  zoeker: import('./vakken.js').Vakzoeker;
  tabel: Tabel;
  indeling: Indeling;
  /** Why nothing can be made of it, with these columns. */
  geweigerd?: Weigering;
}

/** Something that is wrong, and where: the line from 1, and the name of the column when it is about one. */
export interface Geplaatst {
  regel: number;
  kolom?: string;
  code: string;
  tekst: string;
  waarde?: string;
}

/** A text of a cell that says what a field is; without text the subject is there and the field is not known yet. */
export interface Cel {
  tekst?: string;
  regel: number;
  kolom: number;
}

/** The cells of one subject of a candidate, and the place that stands for all of it. */
export interface Invoer {
  regel: number;
  kolom: number;
  vak?: Kopvak;
  cellen: Map<Vakveld, Cel>;
}

/** The request for a candidate: what is none of a value stands as it was typed, for the engine to refuse. */
export interface Klasverzoek {
  id: string;
  examen: Record<string, unknown> & { opleiding?: string; profielen: string[] };
  vakken: (Record<string, unknown> & { vak?: string })[];
}

export interface Kandidaat {
  sleutel: string;
  naam: string;
  groep: string;
  /** Where the candidate first appears. */
  regel: number;
  /** Absent when something is wrong with the rows. */
  verzoek?: Klasverzoek;
  gebreken: Geplaatst[];
  rijen: Rij[];
}

/** A candidate in the table. Plain, to be sent, sorted and written. */
export interface Samenvatting {
  sleutel: string;
  naam: string;
  groep: string;
  opleiding: string;
  uitslag: 'geslaagd' | 'afgewezen' | 'open' | 'fout';
  cumLaude: 'ja' | 'nee' | 'open' | '';
  /** The reason in a few words; empty for who passed. */
  waarom: string;
  /** Names of the subjects that are left out. */
  weggelaten: string[];
  /** The best resit in a few words; empty when there is none. */
  herkansing: string;
  gebreken: Pick<Geplaatst, 'regel' | 'kolom' | 'tekst' | 'waarde'>[];
}
