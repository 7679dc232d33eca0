import { getTranslations } from 'next-intl/server';
import { consideredStages } from '@/lib/competitions/stages';
import type { Locale } from '@/lib/i18n/locales';

/** The stages of a competition and what each means to an applicant (R19), ending with the decision. */
export async function StageList({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'howToApply.next' });
  const terms = await getTranslations({ locale, namespace: 'terms' });
  const stages = consideredStages.map((stage) => ({
    key: stage as string,
    title: terms(`stage.${stage}`),
    text: t(`stages.${stage}`),
  }));
  const decision = { key: 'decision', title: t('decision.title'), text: t('decision.text') };
  return (
    <ol className="border-line ms-2 mt-6 space-y-5 border-s-2">
      {[...stages, decision].map(({ key, title, text }) => (
        <li key={key} className="relative break-inside-avoid ps-6">
          <span
            aria-hidden="true"
            className={`border-accent absolute -start-[9px] top-1.5 size-4 rounded-full border-2 ${key === 'decision' ? 'bg-accent' : 'bg-page'}`}
          />
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
