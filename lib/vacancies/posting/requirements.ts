import type { ContractType } from '../../db/models';
import type { VacancyNotice } from '../dto';
import type { NoticeContent } from '../schema';

/** What Google knows of schooling; a notice says more, in words. */
export type Credential =
  'high school' | 'associate degree' | 'bachelor degree' | 'professional certificate' | 'postgraduate degree';

// What is named first is asked for; what follows is often an advantage only. In the languages of notices.
const credentials: [RegExp, Credential][] = [
  [
    /advanced|master|doctor|diplôme universitaire de deuxième cycle|maestría|título universitario superior|mestrado|doutora|magist|магист|доктор|ماجستير|دكتوراه|جامعية (?:متقدمة|عليا)|硕士|博士|高级(?:大学)?学位/i,
    'postgraduate degree',
  ],
  [
    /university degree|bachelor|diplôme universitaire|licence|título universit[aá]rio|licenciatura|diploma universitário|бакалавр|высше[ег]|بكالوريوس|جامعية|学士|大学学位|大学本科/i,
    'bachelor degree',
  ],
  [
    // Also as the diploma of secondary education.
    /(?:(?:dipl[oôó]m|certific|диплом|аттестат|شهادة)[^.,;]{0,25})?(?:secondary|high school|études secondaires|enseignement secondaire|secund[aá]ri|ensino médio|средне|الثانوي|高中|中学|中等教育)/i,
    'high school',
  ],
  [
    /certificate|diploma|certificat|diplôme|certificado|диплом|сертификат|دبلوم|شهادة مهنية|文凭|证书/i,
    'professional certificate',
  ],
];

/** The degree a notice asks for, as far as its words tell; null for interns, who are still studying, and where they do not. */
export function credentialOf(vacancy: VacancyNotice): Credential | null {
  if (vacancy.contractType === 'internship') return null;
  const asked = readable(vacancy)?.education[0] ?? '';
  const named = credentials
    .map(([pattern, credential]) => ({ credential, place: asked.search(pattern) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  return named[0]?.credential ?? null;
}

const instead =
  /experience may be accepted instead|in lieu of|expérience.*(?:accepté|tenir lieu)|en su lugar.*experiencia/i;

/** Whether a notice says that experience may stand for the degree it asks for, as far as its words tell. */
export function experienceMayReplaceDegree(vacancy: VacancyNotice): boolean {
  return instead.test(readable(vacancy)?.education.join(' ') ?? '');
}

// English, French, Spanish, Portuguese, Russian (as after "not less than"), Arabic, Chinese.
const numbers = [
  'one|une?|uno?|uma?|одного|一',
  'two|deux|dos|dois|duas|двух|二|两',
  'three|trois|tres|três|тр[её]х|ثلاثة?|三',
  'four|quatre|cuatro|quatro|четыр[её]х|أربعة?|四',
  'five|cinq|cinco|пяти|خمسة?|五',
  'six|seis|шести|ستة?|六',
  'seven|sept|siete|sete|семи|سبعة?|七',
  'eight|huit|ocho|oito|восьми|ثماني(?:ة|ن)?|八',
  'nine|neuf|nueve|nove|девяти|تسعة?|九',
  'ten|dix|diez|dez|десяти|عشرة?|十',
  'eleven|onze|once|одиннадцати|十一',
  'twelve|douze|doce|doze|двенадцати|十二',
  'thirteen|treize|trece|treze|тринадцати|十三',
  'fourteen|quatorze|catorce|catorze|четырнадцати|十四',
  'fifteen|quinze|quince|пятнадцати|十五',
];
const number = String.raw`\d{1,2}|${numbers.join('|')}`;
const years = String.raw`(?:years?|années?|ans?|años?|anos?|лет|года?|سنوات|سنة|أعوام|عام)(?!\p{L})|年`;
// The number before "years", of a span the smaller: "five", "5", "five (5)", "5+", "5 to 7".
const yearsBefore = new RegExp(
  String.raw`(?<!\d|[一二三四五六七八九十]|(?!\p{Script=Han})\p{L})(${number})\)?(?:\s*\(\d+\))?\+?` +
    String.raw`(?:\s*(?:to|or|à|ou|a|o|до|или|إلى|أو|至|到|[-–—])\s*(?:${number})(?:\s*\(\d+\))?)?\s*(?:${years})`,
  'iu',
);
// Arabic has a word for two years.
const twoYears = /سنتين|سنتان|عامين|عامان/u;

/** The years of experience a notice asks for first, as far as its words tell; 0 where it asks for none, null where unknown. */
export function yearsAsked(vacancy: VacancyNotice): number | null {
  const points = readable(vacancy)?.experience;
  if (!points) return null;
  if (points.length === 0 || asksForNone(points, vacancy.contractType)) return 0;
  const text = points.join(' ').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const found = yearsBefore.exec(text)?.[1];
  if (!found) return twoYears.test(text) ? 2 : null;
  if (/^\d+$/.test(found)) return Number(found);
  return numbers.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(found)) + 1;
}

function asksForNone(points: string[], contractType: ContractType): boolean {
  const none =
    /^(?:no\b.*experience is required|aucune expérience|no se (?:exige|requiere) experiencia|não é exigida experiência|опыт работы не требуется|لا (?:تشترط|يشترط|تلزم) خبرة|不要求.*经验)/i;
  return contractType === 'internship' && points.some((point) => none.test(point));
}

function readable({ contents }: VacancyNotice): NoticeContent | undefined {
  return contents.en ?? contents.fr ?? Object.values(contents)[0];
}
