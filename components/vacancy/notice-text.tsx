import headings from '@/lib/i18n/messages/notice.json';
import type { NoticeLanguage } from '@/lib/db/generated/sqlite/enums';
import { directionOf } from '@/lib/vacancies/rules';
import type { NoticeContent } from '@/lib/vacancies/schema';

type Props = { content: NoticeContent; language: NoticeLanguage };

const pointSections = [
  'duties',
  'education',
  'experience',
  'languages',
  'competencies',
  'desirable',
] as const;

/** The body of a notice, headings included, in its own language and direction. */
export function NoticeText({ content, language }: Props) {
  const t = headings[language];
  return (
    <div lang={language} dir={directionOf(language)} className="max-w-[70ch] space-y-10">
      <Section title={t.context}>
        <Paragraphs texts={content.context} />
      </Section>
      <Section title={t.purpose}>
        <p>{content.purpose}</p>
      </Section>
      {pointSections.map((name) =>
        content[name].length > 0 ? (
          <Section key={name} title={t[name]}>
            <ul className="marker:text-accent list-disc space-y-2 ps-6">
              {content[name].map((point, index) => (
                <li key={index}>{point}</li>
              ))}
            </ul>
          </Section>
        ) : null,
      )}
      {content.conditions.length > 0 ? (
        <Section title={t.conditions}>
          <Paragraphs texts={content.conditions} />
        </Section>
      ) : null}
    </div>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      {children}
    </section>
  );
}

function Paragraphs({ texts }: { texts: string[] }) {
  return (
    <div className="space-y-3">
      {texts.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
    </div>
  );
}
