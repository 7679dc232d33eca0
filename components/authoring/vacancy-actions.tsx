import { getTranslations } from 'next-intl/server';
import { TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { cancel, extend, publish } from '@/lib/vacancies/authoring/actions';
import type { AuthoredVacancy } from '@/lib/vacancies/authoring/dto';
import { cancelRefusal, mayPublish } from '@/lib/vacancies/authoring/rules';
import { formLimits } from '@/lib/vacancies/authoring/schema';

type Props = { vacancy: AuthoredVacancy; locale: Locale };

/** What can be done with a vacancy as it stands: publish it, or move its closing date or cancel it. */
export async function VacancyActions({ vacancy, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'authoring.page' });
  const hint = t('closingDateHint', { zone: vacancy.timeZone.replaceAll('_', ' ') });
  const date = <TextField name="closingDate" type="date" label={t('closingDate')} hint={hint} />;
  if (mayPublish(vacancy.status)) {
    return (
      <section aria-labelledby="publish" className="max-w-xl space-y-3">
        <h2 id="publish">{t('publish')}</h2>
        <p>{t('publishText')}</p>
        <Form action={publish.bind(null, locale, vacancy.id)} submit={t('publish')}>
          {date}
        </Form>
      </section>
    );
  }
  if (cancelRefusal(vacancy)) return null;
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="extend" className="space-y-3">
        <h2 id="extend">{t('extend')}</h2>
        <p>{t('extendText')}</p>
        <Form
          action={extend.bind(null, locale, vacancy.id)}
          submit={t('extend')}
          initial={{ closingDate: vacancy.closingDate ?? '' }}
        >
          {date}
        </Form>
      </section>
      <section aria-labelledby="cancel" className="space-y-3">
        <h2 id="cancel">{t('cancel')}</h2>
        <p>{t('cancelText')}</p>
        <Form
          action={cancel.bind(null, locale, vacancy.id)}
          submit={t('cancel')}
          submitLook={{ variant: 'danger' }}
        >
          <TextField name="reason" label={t('reason')} limit={formLimits.reason} />
        </Form>
      </section>
    </div>
  );
}
