import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { Prose, richText } from './rich-text';
import type { FaqQuestion } from './structure';

/** A question with its answer. The question is the link to itself, to be passed on; the one led to is marked. */
export async function Question({ id, locale }: { id: FaqQuestion; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'faq' });
  return (
    <div className="border-line break-inside-avoid border-b py-1.5">
      <div id={id} className="target:bg-accent-soft -mx-4 rounded-md px-4 py-3.5 print:py-1">
        <h3 className="mb-2">
          <a href={`#${id}`} className="group hover:text-accent">
            {t(`questions.${id}.question`)}
            <span
              aria-hidden="true"
              className="text-accent ms-2 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
            >
              #
            </span>
          </a>
        </h3>
        <Prose>{t.rich(`questions.${id}.answer`, richText(locale))}</Prose>
      </div>
    </div>
  );
}
