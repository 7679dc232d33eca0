import type { NoticeLanguage } from '@/lib/db/models';
import { directionOf } from '@/lib/vacancies/rules';
import { namedPoint, type NoticeSection } from '@/lib/vacancies/sections';

type Props = {
  sections: NoticeSection[];
  language: NoticeLanguage;
  /** Before the ids of its parts, where a page has two notices. */
  prefix?: string;
};

/** The body of a notice, headings included, in its own language and direction; each part can be linked to. */
export function NoticeText({ sections, language, prefix = '' }: Props) {
  return (
    <div
      lang={language}
      dir={directionOf(language)}
      className="max-w-[70ch] space-y-10 wrap-anywhere print:max-w-none print:space-y-5"
    >
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`${prefix}${section.id}`}>
          <h2 id={`${prefix}${section.id}`} className="mb-3 break-after-avoid">
            {section.title}
          </h2>
          <Body section={section} />
        </section>
      ))}
    </div>
  );
}

function Body({ section: { id, form, texts } }: { section: NoticeSection }) {
  if (form === 'paragraphs') {
    return (
      <div className="space-y-3">
        {texts.map((text, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
    );
  }
  const items = texts.map((text, index) => (
    <li key={index} className="break-inside-avoid ps-1">
      {id === 'competencies' ? <Named point={text} /> : text}
    </li>
  ));
  const look = 'marker:text-accent space-y-2 ps-6';
  return form === 'steps' ? (
    <ol className={`${look} list-decimal`}>{items}</ol>
  ) : (
    <ul className={`${look} list-disc`}>{items}</ul>
  );
}

function Named({ point }: { point: string }) {
  const { name, rest } = namedPoint(point);
  return name ? (
    <>
      <strong className="font-semibold">{name}</strong>
      {rest}
    </>
  ) : (
    rest
  );
}
