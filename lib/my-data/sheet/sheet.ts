import { createTranslator } from 'next-intl';
import { deviceName } from '../../accounts/rules';
import type { Locale } from '../../i18n/locales';
import { messagesOf } from '../../i18n/messages';
import { organisation } from '../../i18n/organisation';
import { formatInstant } from '../../time/format';
import type { DataCopy } from '../dto';
import { applicationLeaves } from './applications';
import { draftBlocks, profileBlocks } from './profile';
import type { Block, Part, Row, Sheet, Words } from './types';

/** A copy of someone's data as it is read on paper (R12): everything the JSON copy holds, with names for what it says. */
export function dataSheet(copy: DataCopy, locale: Locale): Sheet {
  const words = wordsOf(locale);
  const { t } = words;
  return {
    title: t('myData.title'),
    lead: [
      t('myData.sheet.made', { email: copy.account.email, instant: words.instant(copy.madeAt) }),
      t('myData.sheet.times'),
      t('myData.sheet.letters'),
      organisation(locale).organisation,
    ],
    none: t('myData.sheet.none'),
    leaves: [
      [
        { title: t('myData.held.account'), blocks: accountBlocks(copy, words) },
        { title: t('myData.held.profile'), blocks: profileBlocks(copy.profile, words) },
        { title: t('myData.held.drafts'), blocks: draftBlocks(copy.drafts, words) },
        { title: t('myData.held.alerts'), blocks: alertBlocks(copy, words) },
      ],
      ...applicationLeaves(copy.applications, words),
      [
        { title: t('myData.held.mails'), blocks: mailBlocks(copy, words) },
        reportPart(copy, words),
        { title: t('myData.held.sessions'), blocks: sessionBlocks(copy, words) },
      ],
    ],
  };
}

function wordsOf(locale: Locale): Words {
  const t = createTranslator({ locale, messages: messagesOf(locale), timeZone: 'UTC' });
  return {
    locale,
    t,
    read: (key) => t(key as Parameters<typeof t>[0]),
    instant: (iso) => (iso === null ? t('myData.sheet.never') : formatInstant(locale, iso)),
  };
}

function accountBlocks({ account, employee, consents }: DataCopy, { t, instant }: Words): Block[] {
  const rows: Row[] = [
    [t('accounts.email'), account.email],
    [t('accounts.mine.verified'), instant(account.verifiedAt)],
    [t('myData.sheet.kind'), t(`myData.sheet.kinds.${account.kind}`)],
    [t('accounts.create.language'), t(`terms.language.${account.language}`)],
    [t('myData.sheet.created'), instant(account.createdAt)],
    [t('myData.sheet.changed'), instant(account.changedAt)],
  ];
  if (account.staffContract)
    rows.push([t('myData.sheet.contract'), t(`terms.staffContract.${account.staffContract}`)]);
  if (employee)
    rows.push(
      [t('myData.sheet.staffNumber'), employee.staffNumber],
      [t('myData.sheet.contract'), t(`terms.staffContract.${employee.contract}`)],
      [t('myData.sheet.grade'), employee.grade ?? ''],
      [t('myData.sheet.station'), employee.dutyStation ?? ''],
      [t('myData.sheet.entry'), employee.entryDate ?? ''],
    );
  const given = consents.map(({ version, givenAt, withdrawnAt }): Row => [
    t('myData.sheet.consent', { version }),
    withdrawnAt ? `${instant(givenAt)} – ${instant(withdrawnAt)}` : instant(givenAt),
  ]);
  return [{ rows: [...rows, ...given] }];
}

function alertBlocks({ alerts }: DataCopy, { t, instant }: Words): Block[] {
  return alerts.map(({ name, criteria, frequency, language, active, createdAt, lastSentAt }) => ({
    title: name,
    rows: [
      [t('alerts.form.criteria'), criteriaText(criteria)],
      [t('alerts.form.frequency'), active ? t(`alerts.frequency.${frequency}`) : t('alerts.paused')],
      [t('alerts.form.locale'), t(`terms.language.${language}`)],
      [t('myData.sheet.created'), instant(createdAt)],
      [t('myData.sheet.lastSent'), instant(lastSentAt)],
    ],
  }));
}

// The terms of a search as they are kept: what they are called on the page depends on the notices there are.
function criteriaText(criteria: object): string {
  const filled = Object.entries(criteria).filter(([, value]) => [value].flat().join('') !== '');
  return filled.map(([name, value]) => `${name}: ${[value].flat().join(', ')}`).join('; ');
}

function mailBlocks({ mails }: DataCopy, { t, instant }: Words): Block[] {
  if (mails.length === 0) return [];
  const rows = mails.map(({ template, recipient, createdAt, sentAt }): Row => [
    instant(sentAt ?? createdAt),
    `${t(`delivery.templates.${template}`)} (${recipient}${sentAt ? '' : `; ${t('myData.sheet.notSent')}`})`,
  ]);
  return [{ rows }];
}

function reportPart({ reports }: DataCopy, { t, instant }: Words): Part {
  const blocks = reports.map(
    ({ reference, description, status, browser, screenshots, createdAt, resolvedAt }): Block => ({
      title: reference,
      rows: [
        [t('myData.sheet.created'), instant(createdAt)],
        [t('myData.sheet.text'), description],
        [t('myData.sheet.status'), t(`problems.status.${status}`)],
        [t('myData.sheet.browser'), browser],
        [t('myData.sheet.screenshots'), String(screenshots)],
        ...(resolvedAt ? [[t('myData.sheet.resolved'), instant(resolvedAt)] satisfies Row] : []),
      ],
    }),
  );
  return { title: t('myData.held.reports'), blocks };
}

function sessionBlocks({ sessions }: DataCopy, { t, instant }: Words): Block[] {
  return sessions.map(({ browser, startedAt, lastUsedAt, expiresAt, current }) => ({
    title: `${deviceName(browser) || t('accounts.devices.unknown')}${current ? ` (${t('accounts.devices.here')})` : ''}`,
    rows: [
      [t('myData.sheet.browser'), browser],
      [t('myData.sheet.started'), instant(startedAt)],
      [t('myData.sheet.lastUsed'), instant(lastUsedAt)],
      [t('myData.sheet.ends'), instant(expiresAt)],
    ],
  }));
}
