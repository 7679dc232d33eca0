import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { Prose, richText } from './rich-text';
import type { FaqQuestion } from './structure';

type Props = {
  id: FaqQuestion;
  locale: Locale;
  hidden: boolean;
};

/**
 * A question that opens to its answer. The address names the answer, inside what is folded: a browser led to it unfolds it
 * by itself, without any script.
 */
export async function Question({ id, locale, hidden }: Props) {
  const t = await getTranslations({ locale, namespace: 'faq' });
  const values = richText(locale);
  const question = t(`questions.${id}.question`);
  return (
    <details
      data-question={id}
      hidden={hidden}
      // A browser may have opened it before React is there.
      suppressHydrationWarning
      className="border-line group has-[:target]:bg-accent-soft break-inside-avoid border-b has-[:target]:-mx-4 has-[:target]:px-4"
    >
      <summary className="hover:text-accent flex cursor-pointer list-none items-start justify-between gap-4 py-3 [&::-webkit-details-marker]:hidden">
        <h3 className="group-open:text-accent text-[1.0625rem]">{question}</h3>
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          data-no-print
          className="mt-1.5 size-4 shrink-0 group-open:rotate-180"
        >
          <path d="m3.5 6 4.5 4.5L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <div id={id} tabIndex={-1} className="scroll-mt-24 pb-4 outline-none">
        <div data-answer>
          <Prose>{t.rich(`questions.${id}.answer`, values)}</Prose>
        </div>
        <p className="mt-3 text-base" data-no-print>
          <a href={`#${id}`}>{t.rich('link', { ...values, question })}</a>
        </p>
      </div>
    </details>
  );
}
