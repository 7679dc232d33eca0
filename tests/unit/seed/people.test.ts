import { isEasyPassword, passwordLimits } from '@/lib/accounts/password-rules';
import { accountDecision } from '@/lib/accounts/rules';
import { problemsWith, plausibleBirth } from '@/lib/profiles/plausibility';
import { completeness } from '@/lib/profiles/rules';
import { buildSnapshot } from '@/lib/profiles/snapshot';
import { entrySchemas, type SectionName } from '@/lib/profiles/schema';
import { demonstrationAccounts, demonstrationStaff } from '@/prisma/seed/accounts';
import { identityOf } from '@/prisma/seed/people/identity';
import { profileOf } from '@/prisma/seed/people/profile';

const today = '2026-11-24';
const month = today.slice(0, 7);
const people = Array.from({ length: 1000 }, (_, number) => {
  const identity = identityOf(number);
  return { identity, content: profileOf(identity, today) };
});
type Person = (typeof people)[number];
const nobody: number[] = [];
/** The numbers of those of whom something is not so. */
const without = (is: (person: Person) => boolean) =>
  people.filter((person) => !is(person)).map(({ identity }) => identity.number);

test('every profile is complete and every entry as the forms would have saved it (R10)', () => {
  const incomplete = without(({ identity, content }) => {
    return completeness(content).complete && buildSnapshot(identity.email, content) !== null;
  });
  expect(incomplete).toEqual(nobody);
  const unlike = without(({ content }) =>
    Object.entries(content.entries).every(([section, entries]) =>
      entries.every((entry) => {
        const saved = entrySchemas[section as SectionName].safeParse(entry).data;
        return JSON.stringify(saved) === JSON.stringify(entry);
      }),
    ),
  );
  expect(unlike).toEqual(nobody);
});

test('studies and posts are of a life that is possible, one after another and none in the future', () => {
  const impossible = without(({ identity, content: { entries } }) => {
    const birth = entries.personal[0]!.dateOfBirth;
    const posts = entries.employment;
    const past = [...entries.education, ...posts].every(
      ({ from, to, ...rest }) =>
        from > birth.slice(0, 7) &&
        from <= month &&
        (to <= month || ('status' in rest && rest.status === 'in_progress')),
    );
    const all = Object.entries(entries).flatMap(([section, own]) =>
      own.map((entry) => {
        const others = own.filter((other) => other !== entry);
        return problemsWith(section as SectionName, entry, { today, birth, others });
      }),
    );
    if (all.some((problems) => Object.keys(problems).length > 0)) return false;
    // The first account has a second post beside the last, for everyone to see how that is counted.
    const main = identity.number === 0 ? posts.slice(0, -1) : posts;
    const inTurn = main.slice(1).every(({ from }, index) => {
      const before = posts[index]!.to;
      return before !== '' && before <= from;
    });
    return plausibleBirth(birth, today) && past && inTurn;
  });
  expect(impossible).toEqual(nobody);
});

test('everyone has one mother tongue, each language once, and the one they use the site in', () => {
  const mute = without(({ identity, content }) => {
    const { languages } = content.entries;
    const spoken = new Set(languages.map(({ language }) => language));
    const native = languages.filter(({ motherTongue }) => motherTongue);
    return native.length === 1 && spoken.size === languages.length && spoken.has(identity.locale);
  });
  expect(mute).toEqual(nobody);
});

test('they come from more than a hundred countries, speak both languages and are of every gender', () => {
  const first = people.slice(0, 303).map(({ identity }) => identity);
  expect(new Set(first.map(({ country }) => country.code)).size).toBeGreaterThan(100);
  expect(first.filter(({ locale }) => locale === 'fr').length).toBeGreaterThan(60);
  const genders = people.map(({ identity }) => identity.gender);
  expect(new Set(genders)).toEqual(new Set(['female', 'male', 'other', 'undisclosed']));
});

test('addresses are each their own, and of the domain the kind of account needs (R8)', () => {
  const emails = people.map(({ identity }) => identity.email);
  expect(new Set(emails).size).toBe(emails.length);
  const pattern = /^[a-z]+(\.[a-z]+)?\d*@(example\.(org|com|net)|wfo\.example)$/;
  expect(emails.filter((email) => !pattern.test(email))).toEqual([]);
  // The form of R8 takes nobody on the staff: their accounts come with their Employee Profile.
  const refused = without(({ identity }) => {
    const decision = accountDecision(identity, ['wfo.example']);
    return identity.kind === 'internal' || ('kind' in decision && decision.kind === identity.kind);
  });
  expect(refused).toEqual(nobody);
});

test('nobody is written of in the other language', () => {
  const written = (locale: string) =>
    people
      .filter(({ identity }) => identity.locale === locale)
      .flatMap(({ content }) => content.entries.employment.map(({ title, duties }) => `${title} ${duties}`));
  expect(written('fr').length).toBeGreaterThan(200);
  expect(written('fr').filter((text) => /\b(the|and|of)\b/.test(text))).toEqual([]);
  expect(written('en').filter((text) => /\b(le|la|les|des|du)\b/.test(text))).toEqual([]);
});

test('demonstration accounts: six of the staff in all five roles, three candidates, passwords the product takes', () => {
  expect(demonstrationStaff).toHaveLength(6);
  expect(new Set(demonstrationStaff.map(({ role }) => role)).size).toBe(5);
  expect(demonstrationAccounts.filter(({ kind }) => kind === 'candidate')).toHaveLength(3);
  for (const { email, password } of demonstrationAccounts) {
    expect(password.length).toBeGreaterThanOrEqual(passwordLimits.min);
    expect(isEasyPassword(password, email)).toBe(false);
  }
});
