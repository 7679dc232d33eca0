import { wordingIn } from '../../applications/rules';
import { sources, type Answers } from '../../applications/schema';
import { sections } from '../../profiles/sections';
import { formatInstant } from '../../time/format';
import type { CopiedApplication } from '../dto';
import { sectionBlocks } from './profile';
import type { Block, Part, Row, Words } from './types';

/** Every application: where it stands and stood, what was answered, and the profile as it was submitted. */
export function applicationLeaves(applications: CopiedApplication[], words: Words): Part[][] {
  const title = words.t('myData.held.applications');
  if (applications.length === 0) return [[{ title, blocks: [] }]];
  const [first, ...others] = applications.map((application) => blocksOf(application, words));
  // One heading for all of them; each of the others begins with its own.
  return [[{ title, blocks: first ?? [] }], ...others.map((blocks) => [{ title: '', blocks }])];
}

function blocksOf(application: CopiedApplication, words: Words): Block[] {
  const { t, locale } = words;
  const { reference, vacancy, status, submittedAt, source, language, history, answers, snapshot } =
    application;
  const { timeZone, names } = vacancy.station;
  const known = sources.find((each) => each === source);
  const facts: Row[] = [
    [t('applications.detail.reference'), reference],
    [t('applications.detail.vacancy'), `${vacancy.reference}, ${names[locale]}`],
    [t('applications.detail.status'), t(`applications.status.${status}`)],
    [t('myData.sheet.submitted'), formatInstant(locale, submittedAt, timeZone)],
    [t('myData.sheet.language'), t(`terms.language.${language}`)],
    ...(known ? [[t('applications.apply.source'), t(`applications.sources.${known}`)] satisfies Row] : []),
  ];
  const steps = history.map((step): Row => [
    formatInstant(locale, step.at, timeZone),
    t(`applications.status.${step.status}`),
  ]);
  const frozen = sections.map(({ name }) => {
    const entries: unknown[] = snapshot ? [snapshot[name]].flat() : [];
    return { name, entries, nothing: false, byHand: snapshot?.byHand.includes(name) ?? false };
  });
  return [
    { title: vacancy.title, rows: facts },
    { title: t('applications.detail.history'), small: true, rows: steps },
    ...(answers.length > 0
      ? [{ title: t('applications.detail.answers'), small: true, rows: answerRows(answers, words) }]
      : []),
    ...(snapshot ? sectionBlocks(frozen, words, true) : []),
  ];
}

function answerRows(answers: Answers, { t, locale }: Words): Row[] {
  return answers.map(({ kind, prompt, values }) => {
    const said = values.map(({ value, label }) => {
      if (label) return wordingIn(label, locale);
      return kind === 'yes_no' && (value === 'yes' || value === 'no') ? t(`applications.${value}`) : value;
    });
    return [wordingIn(prompt, locale), said.join(', ') || t('applications.detail.noAnswer')];
  });
}
