import headings from '../i18n/messages/notice.json';
import type { Category, ContractType, NoticeLanguage } from '../db/models';
import type { NoticeContent } from './schema';

export type SectionId = (typeof order)[number];

/** A part of a notice: its anchor, its heading in the notice's language, and paragraphs, points or steps in order. */
export type NoticeSection = {
  id: SectionId;
  title: string;
  form: 'paragraphs' | 'points' | 'steps';
  texts: string[];
};

const order = [
  'context',
  'purpose',
  'duties',
  'education',
  'experience',
  'languages',
  'competencies',
  'desirable',
  'benefits',
  'conditions',
  'apply',
  'fee',
] as const;

type Kind = { contractType: ContractType; category: Category };

/** The parts of a notice in one language, in the order in which they are read; those without text are left out. */
export function noticeSections(
  content: NoticeContent,
  language: NoticeLanguage,
  kind: Kind,
): NoticeSection[] {
  const words = headings[language];
  const texts: Record<SectionId, string[]> = {
    ...content,
    purpose: [content.purpose],
    benefits: words.benefitsOf[benefitsOf(kind)],
    apply: words.applySteps,
    fee: words.feeText,
  };
  return order
    .filter((id) => texts[id].length > 0)
    .map((id) => ({ id, title: words[id], form: formOf(id), texts: texts[id] }));
}

function formOf(id: SectionId): NoticeSection['form'] {
  if (id === 'apply') return 'steps';
  return id === 'context' || id === 'purpose' || id === 'conditions' || id === 'fee'
    ? 'paragraphs'
    : 'points';
}

/** Which benefits come with a post: staff recruited locally and abroad, and each other kind of contract, have their own. */
export function benefitsOf({ contractType, category }: Kind) {
  if (contractType !== 'fixed_term') return contractType;
  return category === 'professional' || category === 'director' ? 'international' : 'local';
}

/** A point such as "Teamwork: works with colleagues": its name, with the space after it, and the rest; or no name when it has none. */
export function namedPoint(point: string): { name: string; rest: string } {
  const [, name = '', rest = point] = point.match(/^([^:：.;]{2,60}(?::\s+|：\s*))(.+)$/su) ?? [];
  return { name, rest };
}

// Some two screens of a phone.
const longFrom = 2000;

/** Whether a notice is long enough to need a list of its contents: by the letters of its text, Chinese ones being twice as wide. */
export function isLong(sections: readonly NoticeSection[]): boolean {
  const text = sections.flatMap(({ texts }) => texts).join('');
  return text.replace(/\p{Script=Han}/gu, '$&$&').length >= longFrom;
}
