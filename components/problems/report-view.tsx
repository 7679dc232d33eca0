import { useTranslations } from 'next-intl';
import { Facts } from '@/components/console/facts';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import type { ReportFile } from '@/lib/problems/queue/dto';
import { sendsMail } from '@/lib/problems/rules';
import { formatShort } from '@/lib/time/format';

type Props = { file: ReportFile; locale: Locale };

/** What a report says, as the text it is, with its screenshots. */
export function ReportView({ file, locale }: Props) {
  const t = useTranslations();
  const { reference, email, vacancy } = file;
  const items = [
    { label: t('problems.file.received'), value: formatShort(locale, file.createdAt) },
    {
      label: t('problems.file.from'),
      value: (
        <a
          href={`mailto:${encodeURIComponent(email)}?subject=${reference}`}
          className="text-accent wrap-anywhere underline underline-offset-2"
        >
          {email}
        </a>
      ),
    },
    { label: t('problems.file.language'), value: t(`terms.language.${file.locale}`) },
    { label: t('problems.file.device'), value: file.device },
    {
      label: t('problems.file.vacancy'),
      value: vacancy && (
        <a href={`/${locale}/jobs/${vacancy.slug}`}>
          <bdi lang={vacancy.language}>{vacancy.title}</bdi> ({vacancy.reference})
        </a>
      ),
    },
    {
      label: t('problems.file.assignee'),
      value: file.assignee?.name ?? t('problems.queue.unassigned'),
    },
  ];
  return (
    <div>
      <Suspicion file={file} locale={locale} />
      <Facts items={items} />
      <h2 className="mb-3">{t('problems.file.description')}</h2>
      <p
        lang={file.locale}
        dir="auto"
        className="border-line border-s-2 ps-4 wrap-anywhere whitespace-pre-wrap"
      >
        {file.description}
      </p>
      <Screenshots file={file} />
    </div>
  );
}

function Suspicion({ file, locale }: Props) {
  const t = useTranslations('problems.file');
  const { signs } = file;
  if (signs.length === 0) return null;
  const reasons = new Intl.ListFormat(locale).format(signs.map((sign) => t(`sign.${sign}`)));
  return (
    <div className="mb-6">
      <Notice tone="warning">
        <p>{t('signs', { signs: reasons })}</p>
        {sendsMail(signs) ? null : <p>{t('noMail')}</p>}
      </Notice>
    </div>
  );
}

function Screenshots({ file }: { file: ReportFile }) {
  const t = useTranslations('problems.file');
  if (file.screenshots.length === 0) return null;
  return (
    <>
      <h2 className="mt-8 mb-3">{t('screenshots')}</h2>
      <ul className="space-y-6">
        {file.screenshots.map((id, index) => (
          <li key={id}>
            {/* eslint-disable-next-line @next/next/no-img-element -- for its reader alone: no optimiser may keep a copy */}
            <img
              src={`/api/staff/screenshots/${id}`}
              alt={t('screenshot', { number: index + 1, reference: file.reference })}
              className="border-line max-h-screen max-w-full border"
            />
            <a
              href={`/api/staff/screenshots/${id}`}
              target="_blank"
              className="text-accent inline-flex min-h-9 items-center underline underline-offset-2"
            >
              {t('enlarge', { number: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
