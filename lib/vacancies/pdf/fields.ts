import type { NoticeLanguage } from '../../db/models';
import type { About } from '../../documents/render';
import headings from '../../i18n/messages/notice.json';
import type { VacancyNotice } from '../dto';
import { vacancyFacts } from '../facts/facts';
import { factWords } from '../facts/words';
import { phaseAt } from '../rules';
import { namedPoint, noticeSections, type NoticeSection } from '../sections';

/** What the file of a notice is made from. */
export type NoticeSource = {
  vacancy: VacancyNotice;
  language: NoticeLanguage;
  organisation: string;
  /** The address of the notice's page. */
  url: string;
  now: Date;
};

/** What the template of a notice (lib/documents/notice.typ) shows, and what its file says of itself. */
export function noticeFields({ vacancy, language, organisation, url, now }: NoticeSource): {
  about: About;
  fields: object;
} {
  const text = vacancy.titles[language];
  const content = vacancy.contents[language];
  if (!text || !content) throw new Error('the notice is not in this language');
  const words = headings[language];
  return {
    about: {
      title: `${text.title} (${vacancy.reference})`,
      author: organisation,
      description: text.summary,
      language,
      date: vacancy.updatedAt,
      url,
    },
    fields: {
      organisation,
      reference: vacancy.reference,
      ...text,
      state: stateOf(vacancy, language, now),
      facts: vacancyFacts(vacancy, language, now),
      sections: noticeSections(content, language, vacancy).map(({ title, form, texts, id }) => ({
        ...{ title, form },
        texts: texts.map((each) => pointOf(each, id)),
      })),
      online: words.online,
      url,
      page: words.page,
    },
  };
}

function stateOf(vacancy: VacancyNotice, language: NoticeLanguage, now: Date): string {
  const phase = phaseAt(vacancy, now);
  if (phase === 'open') return '';
  const t = factWords(language);
  return phase === 'cancelled' ? t('vacancy.isCancelled') : t('vacancy.isClosed');
}

/** A text with the name that it begins with, which stands out: that of a competency. */
function pointOf(text: string, section: NoticeSection['id']): { name: string; text: string } {
  if (section !== 'competencies') return { name: '', text };
  const { name, rest } = namedPoint(text);
  return { name, text: rest };
}
