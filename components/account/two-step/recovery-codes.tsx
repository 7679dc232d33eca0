import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { ShownCodes } from './shown-codes';

type Props = { locale: Locale; /** Where the person goes on to. */ next: string };

/** The place in a form where the recovery codes appear that it has made. */
export async function RecoveryCodes({ locale, next }: Props) {
  const t = await getTranslations();
  const texts = {
    title: t('twoStep.codes.title'),
    text: t('twoStep.codes.text'),
    copy: t('twoStep.codes.copy'),
    copied: t('twoStep.codes.copied'),
    notCopied: t('twoStep.codes.notCopied'),
    download: t('twoStep.codes.download'),
    print: t('twoStep.codes.print'),
    file: t('twoStep.codes.file', { console: t('staff.console', organisation(locale)) }),
  };
  return (
    <ShownCodes texts={texts}>
      <a href={next} className={buttonClass()}>
        {t('twoStep.codes.kept')}
      </a>
    </ShownCodes>
  );
}
