import type { Antwoord, Gebrek, Gegevens } from '../../js/types';
import type { Geplaatst, Keuzes, Klasverzoek, Namen, OnbekendeKolom, Samenvatting, Standaard, Weigering } from '../../js/klas/types';

/** Why a file is not read: it is none for a class, or none with text at all. */
export type Reden = Weigering | 'excel' | 'pdf' | 'geen-tekst' | 'onleesbaar';

/** To the reader: first a file or a text; then what its columns are; then, as often as need be, candidates with defects to place. */
export type Leesvraag =
  | { open: Blob; gegevens: Gegevens; namen?: Namen }
  | { maak: Keuzes; standaard: Standaard }
  | { rij: number; fout: Fout };

/** Why a candidate has no verdict: defects that the engine found, or the engine itself. */
export type Fout = { gebreken: Gebrek[] } | { storing: string };

/** What was found in a file. */
export interface Overzicht {
  rijen: number;
  vorm?: 'lang' | 'breed';
  /** The columns that somebody has to choose by hand. */
  onbekend: OnbekendeKolom[];
  /** The fields of the candidate for which there is a column. */
  velden: string[];
  geweigerd?: Reden;
}

/** From the reader. The candidates come in parts, each as a line of JSON; after the last one comes what is wrong with rows of nobody. */
export type Leesbericht =
  | { overzicht: Overzicht }
  | { kandidaten: string[] }
  | { klaar: Geplaatst[] }
  | { rij: number; samenvatting: Samenvatting }
  | { dood: string };

/** A candidate in the table. */
export interface Klasrij extends Samenvatting {
  /** The regeling by which it was judged; empty when it was not. */
  regeling: string;
  /** The list as the fragment of an address of the calculator; empty when it does not go in one. */
  link: string;
}

/** What a judge makes of a candidate: a row, or the reason why the reader has to make it. */
export type Rijoordeel = Klasrij | { fout: Fout };

/** A candidate on paper. */
export interface Blad {
  kop: string;
  reden: string;
  pakket: string;
  weggelaten: string;
  herkansing: string;
  cumLaude: string;
  eisen: { titel: string; oordeel: 'ja' | 'nee' | 'open'; tekst: string; plaats: string }[];
  cijfers: { vak: string; se: string; ce: string; eindcijfer: string }[];
}
