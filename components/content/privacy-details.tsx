import { getTranslations } from 'next-intl/server';
import { signedInHint } from '@/lib/auth/sessions';
import { confirmationCookie, sessionKinds } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';
import { Definitions } from './definitions';
import { keepingLimits, profileSectionTitles, sessionLimits } from './rich-text';
import type { PrivacySection } from './structure';

const rows = {
  collected: ['account', 'profile', 'applications', 'messages', 'technical', 'internal', 'others', 'never'],
  purposes: ['selection', 'information', 'roster', 'security', 'fairness', 'accountability'],
  recipients: ['recruiter', 'hiring_manager', 'panel_member', 'support', 'administrator'],
  retention: ['profile', 'unfinished', 'applications', 'mails', 'sessions', 'audit'],
  cookies: ['candidate', 'marker', 'candidateDevice', 'confirmed', 'staff', 'staffDevice'],
} as const;

type Props = { section: PrivacySection; locale: Locale };

/** What a section of the privacy notice sets out item by item, where it does. */
export async function PrivacyDetails({ section, locale }: Props) {
  const entries = await entriesOf(section, locale);
  return entries ? <Definitions entries={entries} /> : null;
}

async function entriesOf(section: PrivacySection, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'privacy' });
  const terms = await getTranslations({ locale, namespace: 'terms' });
  switch (section) {
    case 'collected':
      return rows.collected.map((key) => ({
        key,
        term: t(`collected.${key}.term`),
        text: t(`collected.${key}.text`, { sections: sectionsOfProfile(locale) }),
      }));
    case 'purposes':
      return rows.purposes.map((key) => ({
        key,
        term: t(`purposes.${key}.term`),
        text: t(`purposes.${key}.text`),
      }));
    case 'recipients':
      return rows.recipients.map((key) => ({
        key,
        term: terms(`staffRole.${key}`),
        text: t(`recipients.${key}`),
      }));
    case 'retention':
      return rows.retention.map((key) => ({
        key,
        term: t(`retention.${key}.term`),
        text: t(`retention.${key}.text`, { ...sessionLimits, ...keepingLimits }),
      }));
    case 'cookies':
      return rows.cookies.map((key) => ({
        key,
        term: t(`cookies.${key}.term`),
        text: (
          <>
            <code className="text-muted block text-base">{cookieNames()[key]}</code>
            {t(`cookies.${key}.text`, sessionLimits)}
          </>
        ),
      }));
    default:
      return null;
  }
}

// The notice names what the profile asks for, and nothing else.
function sectionsOfProfile(locale: Locale): string {
  const titles = profileSectionTitles(locale).map(
    (title) => title.charAt(0).toLocaleLowerCase(locale) + title.slice(1),
  );
  return new Intl.ListFormat(locale).format(titles);
}

function cookieNames() {
  const { candidate, staff } = sessionKinds;
  return {
    candidate: candidate.cookie(),
    marker: signedInHint,
    candidateDevice: candidate.deviceCookie(),
    confirmed: confirmationCookie(),
    staff: staff.cookie(),
    staffDevice: staff.deviceCookie(),
  };
}
