import { getTranslations } from 'next-intl/server';
import { TextArea, TextField } from '@/components/ui/field';
import { FilesField } from '@/components/ui/files-field';
import { Form } from '@/components/ui/form';
import { titleIn } from '@/lib/vacancies/rules';
import { config } from '@/lib/config';
import { pictureLimits, pictureTypes } from '@/lib/files/rules';
import { pictureFormMegabytes } from '@/lib/http/body-limits';
import type { Locale } from '@/lib/i18n/locales';
import { report } from '@/lib/problems/actions';
import { longestDescription, mostScreenshots, screenshotDays, stampAt } from '@/lib/problems/rules';
import { longestReference } from '@/lib/problems/schema';
import type { NamedVacancy } from '@/lib/vacancies/references/queries';
import { TimestampField, HoneypotField } from './report-fields';

type Props = {
  /** The notice the problem is with, where the reader came from it. */
  vacancy: NamedVacancy | null;
  locale: Locale;
  now: Date;
};

/** The form that reports a problem (R5). */
export async function ReportForm({ vacancy, locale, now }: Props) {
  const t = await getTranslations('problems.form');
  const stamp = stampAt(now, config().AUTH_SECRET);
  const megabytes = pictureLimits.bytes / 1024 / 1024;
  return (
    <Form
      action={report.bind(null, locale)}
      initial={{ stamp, vacancy: vacancy?.reference ?? '' }}
      submit={t('submit')}
      megabytes={pictureFormMegabytes}
    >
      <TimestampField name="stamp" />
      <HoneypotField name="website" label={t('website')} />
      <TextArea
        name="description"
        label={t('description')}
        hint={t('descriptionHint')}
        limit={longestDescription}
        rows={8}
      />
      <TextField name="email" label={t('email')} hint={t('emailHint')} autoComplete="email" keyboard="mail" />
      <TextField
        name="vacancy"
        label={t('vacancy')}
        hint={vacancy ? await titleOf(vacancy, locale) : t('vacancyHint')}
        limit={longestReference}
        keyboard="capitals"
        dir="auto"
        autoComplete="off"
        optional
      />
      <FilesField
        name="screenshots"
        label={t('screenshots')}
        hint={t('screenshotsHint', { most: mostScreenshots, megabytes, days: screenshotDays })}
        accept={pictureTypes}
        choose={t('choosePictures')}
        none={t('noPictures')}
        optional
      />
    </Form>
  );
}

async function titleOf({ texts }: NamedVacancy, locale: Locale) {
  const t = await getTranslations('problems.form');
  const { title, language } = titleIn(texts, locale);
  return t.rich('vacancyNamed', {
    title,
    name: (chunks) => (
      <bdi lang={language} className="text-ink">
        {chunks}
      </bdi>
    ),
  });
}
