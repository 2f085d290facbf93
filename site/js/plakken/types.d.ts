import type { Gebied, Soort } from '../types';

// What a pasted cijferlijst was read as. Codes are Dutch, as elsewhere; sentences are made from them in site/elements/plakken/teksten.js.

/** Cells as they stood in the text, line by line. */
export interface Tabel {
  /** How the text was cut into cells. */
  vorm: 'leeg' | 'json' | 'html' | 'tab' | 'puntkomma' | 'streep' | 'komma' | 'gelabeld' | 'uitgelijnd' | 'woorden' | 'regels';
  lijnen: Lijn[];
  /** What was left unread because there was too much of it. */
  meldingen: Melding[];
}

export interface Lijn {
  /** Position in the text, from 1. */
  regel: number;
  cellen: string[];
  /** Empty cells may be missing, so a cell need not stand in its own column. */
  los?: boolean;
}

export interface Melding {
  code: 'te-lang' | 'te-veel-regels' | 'te-veel-kolommen' | 'te-veel-vakken' | 'geen-json' | 'geen-lijst';
  /** So much was read. */
  aantal?: number;
}

/** What a column holds. `berekend`: what the engine works out itself; `vraag`: not known, somebody has to say. */
export type Betekenis = 'vak' | 'berekend' | 'niet' | 'vraag' | Veld;

/** A field that a row of the list can be given. */
export type Veld =
  | 'naam' | 'se' | 'ce' | 'rv' | 'beoordeling' | 'status' | 'eindcijfer' | 'behaald' | 'niveau'
  | 'herkanst' | 'zonderSe' | 'combi' | 'punten' | 'schaal' | 'nterm';

export interface Kolom {
  /** The words above it; empty when there were none. */
  kop: string;
  betekenis: Betekenis;
  /** Why it is taken for that. */
  waarom: 'kop' | 'inhoud' | 'onzeker' | 'dubbele-kop' | 'zelf';
  /** Some of its cells, to recognise it by. */
  proef: string[];
}

export interface Twijfel {
  code: string;
  veld?: Veld;
  /** The text that it is about. */
  tekst?: string;
}

/** The cell that a field came from; `kolom` counts from 1. */
export interface Bron {
  kolom: number;
  tekst: string;
}

export interface GelezenRij {
  regel: number;
  /** Code of the subject; empty while it is not known. */
  vak: string;
  velden: Partial<Record<Veld, string>>;
  bron: Partial<Record<Veld | 'vak', Bron>>;
  twijfels: Twijfel[];
  /** Subjects that it may be. */
  kandidaten: string[];
}

export interface NietGelezen {
  regel: number;
  tekst: string;
  reden: 'geen-vak' | 'vak-onbekend' | 'vak-meerdere' | 'geen-cijfers' | 'dubbel' | 'te-veel';
  /** What can be taken once somebody names the subject. */
  rij?: GelezenRij;
}

export interface Weggelaten {
  regel: number;
  tekst: string;
  reden: 'berekend' | 'tussenkop' | 'dubbel';
}

/** What the text says about the exam itself. */
export interface GelezenExamen {
  opleiding?: string;
  jaar?: number;
  soort?: Soort;
  gebied?: Gebied;
  profiel?: string;
  leerwerktraject?: boolean;
  gespreid?: boolean;
}

export interface Lezing {
  vorm: Tabel['vorm'];
  examen: GelezenExamen;
  kolommen: Kolom[];
  rijen: GelezenRij[];
  onbegrepen: NietGelezen[];
  weg: Weggelaten[];
  meldingen: Melding[];
}

/** A row that is to be taken: a subject, and only the fields that were there. */
export interface NieuweRij {
  vak: string;
  velden: Partial<Record<Veld, string>>;
}

/** What is handed to the page. */
export interface Overname {
  examen: GelezenExamen;
  rijen: NieuweRij[];
}

/** A grade on the list that makes place for another. */
export interface Vervanging {
  vak: string;
  veld: Veld;
  oud: string;
  nieuw: string;
}
