// The shapes that the modules share. Names in Dutch are those of the contract and of the data block `#gegevens`.

/** How a subject is closed: with school and central exam, the school exam alone, the central exam alone, or in words. */
export type Afsluiting = 'ce' | 'se' | 'alleenCe' | 'beoordeling';

export interface VakGegevens {
  naam: string;
  /** Other names and abbreviations by which it can be found. */
  zoek?: string[];
  /** The first exam year in which it exists. */
  vanaf?: number;
}

export interface ProfielGegevens {
  code: string;
  naam: string;
  plaatsen?: string[][];
  profielvak?: string;
  praktijkgericht?: string[];
}

export interface OpleidingGegevens {
  code: string;
  naam: string;
  plaatsen: { deel: 'gemeenschappelijk' | 'vrij'; uit: string[] }[];
  profielen: ProfielGegevens[];
  onderdelen?: string[];
  kwalificaties?: string[];
  schoolOnderdelen?: string[];
  keuzevakken?: number;
  /** What the vocational programme is here: none, a grade of its own, weighed in the combinatiecijfer, or extra. */
  programma: 'geen' | 'eigen' | 'gewogen' | 'extra';
  vakken: Record<string, Afsluiting>;
}

export interface Voorbeeld {
  jaar: number;
  profielen: string[];
  combinatie?: string[];
  leerwerktraject?: boolean;
  vakken: VakInvoer[];
}

/** The N-terms of one exam and tijdvak, with a comma, by subject. */
export interface NtermGegevens {
  jaar: number;
  tijdvak: number;
  opleidingen: string[];
  bron: string;
  n: Record<string, string>;
}

/** What the page knows without the engine; written by the builder from the engine's own values. */
export interface Gegevens {
  bouw: { versie: string; engine: string; worker: string };
  jaren: number[];
  vakken: Record<string, VakGegevens>;
  opleidingen: OpleidingGegevens[];
  voorbeelden: Record<string, Voorbeeld>;
  ntermen: NtermGegevens[];
}

/** The part of the list that a row stands in. */
export type Deel = 'gemeenschappelijk' | 'profiel' | 'vrij' | 'extra' | 'combinatie' | 'kwalificatie';

/** A place on the list, to be filled by one of some subjects. */
export interface Plek {
  deel: Deel;
  uit: string[];
}

/** A row of the list as it was typed. */
export interface Rij {
  /** Tells the row from all others as long as the page is open. */
  sleutel: number;
  /** Code of the subject; empty while it is not chosen. */
  vak: string;
  /** A label of one's own, for a keuzevak. */
  naam: string;
  se: string;
  ce: string;
  beoordeling: string;
  /** Points, scale and N-term from which the centraal examen can be worked out; they are not the grade itself. */
  punten: string;
  schaal: string;
  nterm: string;
  /** The school adds it to the combinatiecijfer. */
  combi: boolean;
  deel: Deel;
  /** The subjects to choose from; one of them is fixed. */
  uit: string[];
}

/** Everything that was typed. */
export interface Lijst {
  opleiding: string;
  jaar: number;
  /** Code of the profile; `alle` for more than one or not known; empty while it is not chosen. */
  profiel: string;
  /** The work-based route of vmbo-bb. */
  leerwerktraject: boolean;
  rijen: Rij[];
  /** Rows with grades that have no place in the chosen exam; they come back when they have one again. */
  opzij: Rij[];
}

/** The fields of a row that can be typed or chosen. */
export type Veld = 'vak' | 'naam' | 'se' | 'ce' | 'beoordeling' | 'combi' | 'punten' | 'schaal' | 'nterm';

// The contract, as far as the page uses it.

export interface VakInvoer {
  vak: string;
  naam?: string;
  se?: string;
  ce?: string;
  beoordeling?: string;
}

export interface Verzoek {
  examen: { jaar: number; opleiding: string; profielen: string[]; combinatie: string[]; leerwerktraject?: boolean };
  vakken: VakInvoer[];
  vragen: string[];
  omzetting?: OmzettingInvoer;
}

/** Asks what every score of a subject would do. A number that can't be read is sent as it was typed. */
export interface OmzettingInvoer {
  vak: number;
  schaal: number | string;
  punten?: number | string;
  nterm?: string;
}

export type Antwoordwoord = 'ja' | 'nee' | 'open';

export interface Bron {
  besluit: string;
  artikel: string;
  lid?: string;
  onderdeel?: string;
  url: string;
}

export interface Eis {
  code: string;
  oordeel: Antwoordwoord;
  bron: Bron;
  speling?: string;
  tekst: string;
}

export interface EisUitleg {
  code: string;
  titel: string;
  marge?: string;
  balk?: { waarde: string; grens: string; laag: string; hoog: string };
  zinnen: string[];
}

/** One resit that is enough. Grades are texts with a point. */
export interface KansUitleg {
  vak: string;
  naam: string;
  nu: string;
  nodig: string;
  verschil: string;
  gevolg: string;
}

/** Two resits that are enough together: the lowest pairs of grades, ascending in the first. */
export interface PaarUitleg {
  namen: [string, string];
  zin: string;
  punten: [string, string][];
}

export interface HerkansingUitleg {
  kop: string;
  zin: string;
  rechten: string;
  /** The smallest rise first. */
  vakken: KansUitleg[];
  nietGenoeg?: string;
  cumLaude: KansUitleg[];
  paren: PaarUitleg[];
}

/** A subject that can be resat, and the lowest new grade for each verdict; null where no grade is enough. */
export interface Drempel {
  vak: string;
  nu: string;
  geslaagd: string | null;
  cumLaude: string | null;
}

export interface Uitleg {
  kop: string;
  reden: string;
  kort: string;
  pakket: string;
  buitenBeschouwing?: string;
  /** Positions among the subjects of the request. */
  weggelaten: number[];
  cumLaude: string;
  eisen: EisUitleg[];
  cumLaudeEisen: EisUitleg[];
  herkansing?: HerkansingUitleg;
  vooruitblik?: { kop: string; zin: string; vakken: { vak: string; naam: string; minstens: string | null; zeker: string | null; zin: string }[] };
}

/** A grade, with a point, and the verdict with it. */
export interface Gevolg {
  cijfer: string;
  uitslag: 'geslaagd' | 'afgewezen' | 'open';
  cumLaude: Antwoordwoord;
}

/** A score: with a known N-term its grade, else the grade at the lowest and at the highest N-term. */
export type Scorerij = { punten: number } & (Gevolg | { laag: Gevolg; hoog: Gevolg });

export interface Omzetting {
  vak: string;
  schaal: number;
  nterm: string | null;
  /** From 0 points up. */
  rijen: Scorerij[];
  /** The scores from which on the verdict is another. */
  omslag: { punten: number; uitslag: Gevolg['uitslag'] }[];
}

export interface Oordeel {
  regeling: string;
  uitslag: 'geslaagd' | 'afgewezen' | 'open';
  cumLaude: Antwoordwoord;
  profielen: string[];
  eindcijfers: { vak: string; eindcijfer: number; delen?: string[] }[];
  ceGemiddelde: { som: string; aantal: number; gemiddelde: string } | null;
  buitenBeschouwing: string[];
  eisen: Eis[];
  cumLaudeEisen: Eis[];
  /** What one resit can change; null while a centraal examen is not known. */
  herkansing: { vakken: Drempel[] } | null;
  /** What is still needed of the centrale examens; null when all are known. */
  vooruitblik: { gelijk: string | null; vakken: { vak: string; minstens: string | null; zeker: string | null }[] } | null;
  omzetting?: Omzetting;
  opmerkingen: { code: string; tekst: string }[];
  uitleg: Uitleg;
}

export interface Gebrek {
  pad: string;
  code: string;
  tekst: string;
  waarde?: string;
}

export type Antwoord = Oordeel & { gebreken?: Gebrek[]; storing?: string };
