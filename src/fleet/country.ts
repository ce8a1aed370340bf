/** Assigned codes of ISO 3166-1; those from XA to XZ are anybody's to assign. */
const COUNTRIES = new Set((
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ '
  + 'DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP '
  + 'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM '
  + 'PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ '
  + 'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' '));

const UNION = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'];
/** What people write instead of a country. */
const MEANT: Readonly<Record<string, readonly string[]>> = { EEA: [...UNION, 'IS', 'LI', 'NO'].sort(), EU: UNION, EL: ['GR'], UK: ['GB'], USA: ['US'] };

/** Throws for what is no country; a demand that nothing can meet would otherwise be reported of every cluster. */
export function checkCountry(what: string, country: unknown): void {
  if (typeof country === 'string' && (COUNTRIES.has(country) || /^X[A-Z]$/.test(country))) { return; }
  const text = String(country).toUpperCase();
  const meant = Object.hasOwn(MEANT, text) ? MEANT[text] : COUNTRIES.has(text) ? [text] : [];
  const names = meant.map((name) => `'${name}'`).join(', ');
  const hint = meant.length > 1 ? `did you mean the countries ${names}?` : meant.length === 1 ? `did you mean ${names}?` : 'use two capital letters (ISO 3166-1), such as \'FR\'';
  throw new Error(`unknown jurisdiction '${String(country)}' ${what}, which is not a country code: ${hint}`);
}
