import type { RichTranslationValues } from 'next-intl';
import type { ReactNode } from 'react';
import { privacyNoticeVersion } from '@/lib/accounts/consent';
import { confirmedMinutes } from '@/lib/auth/confirmation';
import { deviceDays } from '@/lib/auth/device-marks';
import { sessionKinds } from '@/lib/auth/session-kinds';
import { config } from '@/lib/config';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { organisation } from '@/lib/i18n/organisation';
import { screenshotDays } from '@/lib/problems/rules';
import { sections } from '@/lib/profiles/sections';
import { periods } from '@/lib/retention/rules';
import { destinations } from './destinations';

/** How long sessions (R9) and other cookies last, as the texts state it. */
export const sessionLimits = {
  days: sessionKinds.candidate.absoluteHours / 24,
  idle: sessionKinds.candidate.idleHours / 24,
  hours: sessionKinds.staff.absoluteHours,
  device: deviceDays,
  confirmed: confirmedMinutes,
};

/** How long personal data are kept (R12), as the texts state it. */
export const keepingLimits = { ...periods, screenshotDays };

/**
 * What t.rich() needs for the texts of the content pages: paragraphs, lists, links, and the names they mention. Links are
 * plain ones, so that the browser itself marks the part it is led to.
 */
export function richText(locale: Locale): RichTranslationValues {
  const email = config().SUPPORT_EMAIL;
  const links = Object.entries(destinations).map(([tag, path]) => [
    tag,
    (text: ReactNode) => <a href={`/${locale}${path}`}>{text}</a>,
  ]);
  return {
    ...organisation(locale),
    ...sessionLimits,
    ...keepingLimits,
    version: privacyNoticeVersion,
    secondFactor: config().STAFF_SECOND_FACTOR,
    email,
    ...Object.fromEntries(links),
    support: (text) => (
      <span className="inline-block max-w-full">
        <a href={`mailto:${email}`}>{text}</a>
      </span>
    ),
    securityTxt: (text) => <a href="/.well-known/security.txt">{text}</a>,
    p: (text) => <p>{text}</p>,
    ul: (items) => <List>{items}</List>,
    li: (text) => <Item>{text}</Item>,
    hidden: (text) => <span className="sr-only">{text}</span>,
    profileSections: () => (
      <List>
        {profileSectionTitles(locale).map((title) => (
          <Item key={title}>{title}</Item>
        ))}
      </List>
    ),
  };
}

/** The sections of the profile by name, in their order (R10). */
export function profileSectionTitles(locale: Locale): string[] {
  const texts = messagesOf(locale).profile.sections;
  return sections.map(({ name }) => texts[name].title);
}

function List({ children }: { children: ReactNode }) {
  return <ul className="marker:text-accent list-disc space-y-1.5 ps-6">{children}</ul>;
}

function Item({ children }: { children: ReactNode }) {
  return <li className="ps-1">{children}</li>;
}

/** Paragraphs and lists of one text, at the distance they are read in. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="space-y-3">{children}</div>;
}
