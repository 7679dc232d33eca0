import { getTranslations } from 'next-intl/server';
import type { MessageDto } from '@/lib/correspondence/dto';
import type { Locale } from '@/lib/i18n/locales';
import { formatInstant } from '@/lib/time/format';

type Props = {
  messages: MessageDto[];
  /** Of the duty station: every date of an application is written in it. */
  timeZone: string;
  locale: Locale;
};

/** What was written to an applicant, the last message open. */
export async function MessageThread({ messages, timeZone, locale }: Props) {
  const t = await getTranslations('applications');
  return (
    <ol className="divide-line border-line divide-y border-y">
      {messages.map(({ id, at, language, text, delivery }, index) => (
        <li key={id}>
          <details open={index === messages.length - 1}>
            <summary className="cursor-pointer py-3 wrap-anywhere">
              <span lang={language} className="font-semibold">
                {text ? text.subject : t('messages.removed')}
              </span>
              <time dateTime={at} className="text-muted ms-4 block text-base">
                {formatInstant(locale, at, timeZone)}
              </time>
            </summary>
            <div lang={language} className="space-y-3 pb-5 wrap-anywhere whitespace-pre-line">
              {text?.paragraphs.map((paragraph, place) => (
                <p key={place} dir="auto">
                  {paragraph}
                </p>
              ))}
            </div>
            {text ? null : <p className="pb-5">{t('messages.removedText')}</p>}
            {delivery === 'sent' ? null : <p className="text-muted pb-5">{t(`messages.${delivery}`)}</p>}
          </details>
        </li>
      ))}
    </ol>
  );
}
