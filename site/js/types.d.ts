// The shapes that the modules share. Names in Dutch are those of the contract and of the data block `#gegevens`.

/**
 * How a subject is closed in an exam: with school and central exam (ce), of which the school exam may be lacking (seMag); the
 * central exam alone; the school exam alone, whole (se) or with a decimal where the central exam lapsed (afgerond); in words; or
 * with a grade of an earlier exam, because this one does not hold it (inbreng).
 */
export type Afsluiting = 'ce' | 'seMag' | 'alleenCe' | 'se' | 'afgerond' | 'beoordeling' | 'inbreng';

export type Soort = 'school' | 'vavo' | 'staatsexamen';
export type Gebied = 'nederland' | 'bes';

export interface VakGegevens {
  naam: string;
  /** Other names and abbreviations by which it can be found. */
  zoek?: string[];
  /** It does not exist in every year, or not everywhere. */
  soms?: boolean;
}

export interface ProfielGegevens {
  code: string;
  naam: string;
  plaatsen?: string[][];
  profielvak?: string;
  praktijkgericht?: string[];
}

/** What the form of an exam is laid out with. */
export interface Vorm {
  plaatsen: { deel: 'gemeenschappelijk' | 'vrij'; uit: string[] }[];
  profielen: ProfielGegevens[];
  onderdelen?: string[];
  kwalificaties?: string[];
  schoolOnderdelen?: string[];
  /** What a candidate can be relieved of. */
  ontheffing?: string[];
  keuzevakken?: number;
  /** What the vocational programme is here: none, a grade of its own, weighed in the combinatiecijfer, or extra. */
  programma: 'geen' | 'eigen' | 'gewogen' | 'extra';
  /** The leerwerktraject can be followed. */
  leerwerktraject?: boolean;
  /** There are resultaatverbeteringstoetsen instead of centrale examens. */
  rv?: boolean;
}

/** An opleiding: its newest exam at a school in Nederland, and what is otherwise in other exams. */
export interface OpleidingGegevens extends Vorm {
  code: string;
  naam: string;
  soorten: Soort[];
  /** The levels above its own, from low to high. */
  niveaus?: string[];
  afwijkingen?: Afwijking[];
  vakken: Record<string, Afsluiting>;
}

/** What is otherwise in some exams: those of all years, soorten or gebieden that are not named. */
export interface Afwijking {
  jaren?: number[];
  soorten?: Soort[];
  gebieden?: Gebied[];
  vorm?: Partial<Vorm>;
  /** Other profiles, by their code. */
  profielen?: Record<string, ProfielGegevens>;
  /** How subjects are closed; empty when they are no part of the exam. */
  vakken?: Record<string, Afsluiting | ''>;
}

/** One exam: an opleiding in a year, of a soort, in a gebied. */
export interface Examen extends Vorm {
  code: string;
  niveaus: string[];
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
  soorten: Soort[];
  gebieden: Gebied[];
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
  /** A resultaatverbeteringstoets of 2020. */
  rv: string;
  /** The exam year in which the subject was closed; empty for the year of the list. */
  behaald: string;
  /** Exempt from the subject, or relieved of it. */
  status: '' | 'vrijstelling' | 'ontheffing';
  /** The grade that a vrijstelling brings in. */
  eindcijfer: string;
  /** A level above the own one; empty for the own. */
  niveau: string;
  /** The resit for this subject was used already. */
  herkanst: boolean;
  /** The subject was closed with the centraal examen alone. */
  zonderSe: boolean;
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
  soort: Soort;
  gebied: Gebied;
  /** The exam is spread over two school years. */
  gespreid: boolean;
  /** Subjects can be otherwise than usual: each row offers to say how. */
  perVak: boolean;
  /** Code of the profile; `alle` for more than one or not known; empty while it is not chosen. */
  profiel: string;
  /** The work-based route of vmbo-bb. */
  leerwerktraject: boolean;
  rijen: Rij[];
  /** Rows with grades that have no place in the chosen exam; they come back when they have one again. */
  opzij: Rij[];
}

/** The fields of a row that can be typed or chosen. */
export type Veld = Cijfer | 'vak' | 'naam' | 'beoordeling' | 'combi' | 'punten' | 'schaal' | 'nterm' | Bijzonderheid;

/** The fields for a grade. */
export type Cijfer = 'se' | 'ce' | 'rv' | 'eindcijfer';

/** The fields for what is otherwise with a subject. */
export type Bijzonderheid = 'behaald' | 'status' | 'niveau' | 'herkanst' | 'zonderSe';

// The contract, as far as the page uses it.

export interface VakInvoer {
  vak: string;
  naam?: string;
  se?: string;
  ce?: string;
  rv?: string;
  eindcijfer?: string;
  beoordeling?: string;
  alleenCe?: boolean;
  vrijstelling?: boolean;
  ontheffing?: boolean;
  herkanst?: boolean;
  behaald?: number;
  niveau?: string;
}

export interface Verzoek {
  /** The language of the sentences in the reply; Dutch when it is not given. */
  taal?: 'en';
  examen: {
    jaar: number;
    soort?: Soort;
    gebied?: Gebied;
    opleiding: string;
    profielen: string[];
    combinatie: string[];
    leerwerktraject?: boolean;
    gespreid?: boolean;
  };
  vakken: VakInvoer[];
  vragen: string[];
  persoon?: import('../elements/vervolg/types').Persoon;
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

/** One resit that is enough, or can be: without grades where a whole subject is done again. Grades are texts with a point. */
export interface KansUitleg {
  vak: string;
  naam: string;
  nu?: string;
  nodig?: string;
  verschil?: string;
  gevolg: string;
}

/** Two resits that are enough together: the lowest pairs of grades, ascending in the first. */
export interface PaarUitleg {
  namen: [string, string];
  zin: string;
  /** Nothing where whole subjects are done again. */
  punten?: [string, string][];
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
  onderdeel: 'ce' | 'cspe' | 'college';
  nu: string;
  geslaagd: string | null;
  cumLaude: string | null;
}

/** A whole subject that can be done again: no grade tells what is enough. */
export interface HeelVak {
  vak: string;
  onderdeel: 'vak';
  geslaagd: 'mogelijk' | null;
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
  herkansing: { vakken: (Drempel | HeelVak)[] } | null;
  /** What is still needed of the centrale examens; null when all are known. */
  vooruitblik: { gelijk: string | null; vakken: { vak: string; minstens: string | null; zeker: string | null }[] } | null;
  /** The ways to go on, for who failed and asked. */
  vervolg?: import('../elements/vervolg/types').Route[] | null;
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
