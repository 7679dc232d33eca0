import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { apply } from '@/lib/applications/actions';
import type { Locale } from '@/lib/i18n/locales';

type Props = { slug: string; base: string; version: string; locale: Locale };

/** What an applicant declares, and the button that sends what was reviewed. */
export async function Declaration({ slug, base, version, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'applications' });
  return (
    <section aria-labelledby="declaration" className="border-line border-t pt-6">
      <h2 id="declaration" className="mb-3">
        {t('tasks.declaration')}
      </h2>
      <p className="mb-4">{t('apply.noFee')}</p>
      <Form
        action={apply.bind(null, locale, slug, base, version)}
        submit={t(base === '0' ? 'apply.submit' : 'replace.submit')}
        aside={<a href={`/${locale}/apply/${slug}`}>{t('review.back')}</a>}
      >
        <CheckboxField name="certify" label={t('apply.certify')} />
      </Form>
    </section>
  );
}
