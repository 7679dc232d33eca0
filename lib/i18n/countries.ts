// ISO 3166-1 alpha-2, officially assigned codes.
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** ISO 3166-1 alpha-2 country codes. */
export const countryCodes: readonly string[] = codes.split(' ');

// ISO 639-1 languages offered in a profile.
const languages =
  'af am ar as az be bg bn bo bs ca cs cy da de dv dz el en es et eu fa ff fi fj fr ga gl gn gu ha he hi hr ht hu hy ' +
  'id ig is it ja jv ka kk km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn ny om or pa pl ' +
  'ps pt qu rm rn ro ru rw sd sg si sk sl sm sn so sq sr ss st sv sw ta te tg th ti tk tl tn to tr ts tt uk ur uz ve ' +
  'vi wo xh yo zh zu';

/** ISO 639-1 language codes a candidate may choose from. */
export const languageCodes: readonly string[] = languages.split(' ');

/** `codes` with their names in `locale`, sorted as that language sorts. */
export function namedCodes(codes: readonly string[], kind: 'region' | 'language', locale: string) {
  const names = new Intl.DisplayNames([locale], { type: kind });
  const collator = new Intl.Collator(locale);
  return codes
    .map((value) => ({ value, label: capitalise(names.of(value) ?? value, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** The name of a country or language in `locale`; the code itself when it has none. */
export function codeName(code: string, kind: 'region' | 'language', locale: string): string {
  return new Intl.DisplayNames([locale], { type: kind }).of(code) ?? code;
}

function capitalise(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
