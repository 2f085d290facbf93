// How people write subjects, beside the names and abbreviations of the catalogue. Without capitals, accents and anything but letters and digits.

/** Other spellings of one subject. @type {Record<string, string>} */
const SPELLINGEN = {
  ne: 'ned nl nederland nedtaal nederlandse nederlandsetaalenliteratuur nederlandsetaalenletterkunde',
  en: 'eng engelse engelsetaalenliteratuur engelsetaalenletterkunde',
  fa: 'fr fra franse fransetaalenliteratuur fransetaalenletterkunde',
  du: 'dui duitse duitsetaalenliteratuur duitsetaalenletterkunde',
  sp: 'spa spaanse spaansetaalenliteratuur',
  ru: 'rus russischetaalenliteratuur',
  ar: 'ara arabischetaalenliteratuur',
  tu: 'tur turksetaalenliteratuur',
  zhtc: 'chi chinesetaal',
  fries: 'fri friesetaal frtl',
  ltc: 'lat latijnsetaal latijnsetaalenletterkunde',
  gtc: 'gri grieksetaal grieksetaalenletterkunde',
  ml: 'maatsch maatschl maatsl maatschleer maatschappijl',
  maw: 'maatschw maatschwet maatschappijw maatschappijwet',
  mask: 'maatschk maatschkunde',
  lo: 'gym gymnastiek lichopv lichopvoeding lichamelijkeopv lo1 lichamelijkeopvoeding1',
  bsm: 'bewegensportenmaatschappij',
  pws: 'profielwerkst profielws',
  wia: 'wiska wiskundea',
  wib: 'wiskb wiskundeb',
  wic: 'wiskc wiskundec',
  wid: 'wiskd wiskunded',
  na: 'natk natuurk',
  sk: 'sch schei scheik',
  bi: 'bio biolog',
  in: 'info inform',
  ak: 'aard aardr aardrijksk',
  ec: 'eco',
  gs: 'gesch geschied',
  beco: 'bedreco bedrecon bedrec bedrijfsec bedrijfsecon bedrijfseco be mo meno managementorganisatie managementenorganisatie bedrijfseconomieondernemerschapenfinancielezelfredzaamheid',
  fi: 'filo filos',
  kubv: 'kunstbv kunstbeeldend beeldendevormgeving kunstbeeldendevorming kbv',
  kumu: 'kunstmuziek',
  kudr: 'kunstdrama',
  kuda: 'kunstdans',
  kua: 'kual kunstalg',
  mu: 'muz',
  te: 'tek',
  ha: 'handenarbeid handv hv',
  tex: 'textiel textielevorming',
  anw: 'algnatuurwetenschappen',
  nlt: 'natuurlevenentechn',
  nask1: 'natuurenscheikunde1 natuurscheikunde1',
  nask2: 'natuurenscheikunde2 natuurscheikunde2',
  kv1: 'kunstvakken1 kunstvakkeninclckv kunstvakkeninclusiefckv culturelekunstzinnigevorming culturelevorming',
  ckv: 'culturelekunstzinnigevorming culturelevorming ckv1',
  lo2: 'lichopv2 lichopvoeding2',
  kv2b: 'tekenen handvaardigheid handenarbeid tek textielevormgeving beeldendevormgeving kunstvakbeeldend beeldend bevo bv',
  kv2m: 'muziek muz mu dans drama kunstvakmuziek kunstvakdans kunstvakdrama',
  infotech: 'informatietechn',
  lit: 'literatuurgeschiedenis',
  gds: 'godsd gd',
  lv: 'levo levensb levensbeschouwing levensbeschouwelijkevorming',
  oo: 'oeno onderzoekontwerpen',
  keuzevak: 'beroepsgerichtkeuzevak bgkeuzevak',
};

/** Names that more than one subject goes by. @type {Record<string, string>} */
const GEDEELD = {
  wiskunde: 'wi wia wib wic wid',
  wisk: 'wi wia wib wic wid',
  wis: 'wi wia wib wic wid',
  wi: 'wi wia wib wic wid',
  kunst: 'kubv kumu kudr kuda kua',
  nask: 'nask1 nask2',
  natuurenscheikunde: 'nask1 nask2',
  maatschappij: 'ml maw mask',
  kv: 'kv1 kv2b kv2m',
  kunstvakken2: 'kv2b kv2m',
  kunstvak: 'kv1 kv2b kv2m',
  wiskundeab: 'wia wib',
};

/**
 * Every spelling with the codes that it may mean.
 *
 * @returns {[string, string[]][]}
 */
export function allSpellings() {
  const own = Object.entries(SPELLINGEN).flatMap(([code, names]) => names.split(' ').map((name) => /** @type {[string, string[]]} */ ([name, [code]])));
  return [...own, ...Object.entries(GEDEELD).map(([name, codes]) => /** @type {[string, string[]]} */ ([name, codes.split(' ')]))];
}
