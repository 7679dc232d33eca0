import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Table, Td, Th } from '@/components/ui/table';
import type { ClosingPreview } from '@/lib/competitions/dto';
import { closingTemplates } from '@/lib/competitions/stages/table';
import { locales } from '@/lib/i18n/locales';

/** How many notifications of each kind and language closing sends, and what to look at before it. */
export function ClosingSummary({ preview }: { preview: ClosingPreview }) {
  const t = useTranslations();
  const { groups, rows, samples, undecided, unreachable } = preview;
  const countOf = (template: string, locale?: string) =>
    groups
      .filter((group) => group.template === template && (locale === undefined || group.locale === locale))
      .reduce((sum, group) => sum + group.count, 0);
  const totalIn = (locale: string) => closingTemplates.reduce((sum, each) => sum + countOf(each, locale), 0);
  return (
    <div className="space-y-4">
      {undecided.length > 0 ? (
        <Notice tone="warning" title={t('staff.close.undecided')}>
          <ul className="my-1 list-disc ps-5">
            {undecided.map(({ stage, count }) => (
              <li key={stage}>{t('staff.close.undecidedAt', { count, stage: t(`terms.stage.${stage}`) })}</li>
            ))}
          </ul>
          <p>{t('staff.close.undecidedText')}</p>
        </Notice>
      ) : null}
      {unreachable > 0 ? (
        <Notice tone="warning">{t('staff.close.unreachable', { count: unreachable })}</Notice>
      ) : null}
      <Table label={t('staff.close.summary')}>
        <thead>
          <tr>
            <Th>{t('staff.close.message')}</Th>
            {locales.map((locale) => (
              <Th key={locale} className="text-end!">
                {t('staff.close.inLanguage', { language: t(`terms.language.${locale}`) })}
              </Th>
            ))}
            <Th className="text-end!">{t('staff.close.total')}</Th>
          </tr>
        </thead>
        <tbody>
          {closingTemplates.map((template) => (
            <tr key={template}>
              <Th scope="row" className="bg-transparent! text-base! font-normal!">
                {t(`staff.template.${template}`)}
              </Th>
              {locales.map((locale) => (
                <Td key={locale} className="text-end tabular-nums">
                  {countOf(template, locale)}
                </Td>
              ))}
              <Td className="text-end tabular-nums">{countOf(template)}</Td>
            </tr>
          ))}
          <tr className="font-semibold">
            <Th scope="row" className="bg-transparent! text-base!">
              {t('staff.close.total')}
            </Th>
            {locales.map((locale) => (
              <Td key={locale} className="text-end tabular-nums">
                {totalIn(locale)}
              </Td>
            ))}
            <Td className="text-end tabular-nums">{rows.total}</Td>
          </tr>
        </tbody>
      </Table>
      {samples.length > 0 ? <h3>{t('staff.close.sample')}</h3> : null}
      {samples.map((sample) => (
        <Sample key={`${sample.template} ${sample.locale}`} sample={sample} />
      ))}
    </div>
  );
}

/** A mail as plain text, as one of the applicants will receive it. */
function Sample({ sample }: { sample: ClosingPreview['samples'][number] }) {
  const t = useTranslations();
  const { template, locale, subject, text } = sample;
  const language = t(`terms.language.${locale}`);
  return (
    <details className="border-line rounded-md border p-4">
      <summary className="text-accent cursor-pointer font-semibold">
        {t('staff.close.sampleIn', { template: t(`staff.template.${template}`), language })}
      </summary>
      <div lang={locale} className="mt-4 max-w-prose">
        <p className="mb-4 font-semibold">{subject}</p>
        <p className="whitespace-pre-line">{text}</p>
      </div>
    </details>
  );
}
