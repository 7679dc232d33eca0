import fc from 'fast-check';
import { mailsAbout } from '@/lib/problems/mails';
import {
  foreignLinks,
  linesOf,
  nextStatuses,
  quickestSeconds,
  quotedLines,
  reportStatuses,
  screenshotDays,
  screenshotsEnd,
  sendsMail,
  spamSigns,
  stampAt,
  stampedAt,
  versionOf,
  type Handling,
} from '@/lib/problems/rules';

const secret = 's'.repeat(64);
const origin = 'https://careers.example';
const now = new Date('2026-11-24T10:00:00Z');
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const instants = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });

describe('the stamp of a form', () => {
  test('says when the form was shown', () => {
    fc.assert(
      fc.property(instants, (shown) => expect(stampedAt(stampAt(shown, secret), secret)).toEqual(shown)),
    );
  });

  test('is no stamp with anything of it changed, or of another installation', () => {
    fc.assert(
      fc.property(instants, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (shown, at, letter) => {
        const stamp = stampAt(shown, secret);
        const place = at % stamp.length;
        const changed = stamp.slice(0, place) + letter + stamp.slice(place + 1);
        if (changed !== stamp) expect(stampedAt(changed, secret)).toBeNull();
        expect(stampedAt(stamp, `${secret}.`)).toBeNull();
      }),
    );
  });

  test('is not made by who does not know the secret', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(stampedAt(text, secret)).toBeNull()));
    expect(stampedAt(`${now.getTime()}.`, secret)).toBeNull();
    expect(stampedAt(`1e3.${stampAt(now, secret).split('.')[1]}`, secret)).toBeNull();
  });
});

describe('what speaks for a program', () => {
  const person = { description: 'The page is empty.', trap: '', shown: secondsAgo(quickestSeconds) };
  const signs = (changed: Partial<typeof person> | { shown: null }) =>
    spamSigns({ ...person, ...changed }, origin, now);

  test('nothing of a person who took the time to write, even with the form open for weeks', () => {
    expect(signs({})).toEqual([]);
    expect(signs({ shown: secondsAgo(40 * 86_400) })).toEqual([]);
    expect(signs({ description: 'See http://a.example and https://b.example' })).toEqual([]);
  });

  test('the hidden field, no stamp, a stamp of the future, haste, many links', () => {
    expect(signs({ trap: 'https://buy.example' })).toEqual(['trap']);
    expect(signs({ shown: null })).toEqual(['unstamped']);
    expect(signs({ shown: secondsAgo(-1) })).toEqual(['unstamped']);
    expect(signs({ shown: secondsAgo(quickestSeconds - 1) })).toEqual(['quick']);
    expect(signs({ description: 'http://a.example www.b.example https://c.example/?d' })).toEqual(['links']);
  });

  test('mail is sent to people, and to who wrote many links, but not where a program filled the form', () => {
    expect([sendsMail([]), sendsMail(['links'])]).toEqual([true, true]);
    for (const sign of ['trap', 'unstamped', 'quick'] as const)
      expect([sendsMail([sign]), sendsMail(['links', sign])]).toEqual([false, false]);
  });
});

describe('links to other sites', () => {
  test.each([
    ['no link at all: a.b, 10.30, e.g. this', 0],
    ['https://careers.example/en/jobs/x, and again https://careers.example.', 0],
    ['https://careers.example.evil.example/', 1],
    ['https://careers.example@evil.example/', 1],
    ['<a href="http://evil.example">x</a>', 1],
    ['WWW.EVIL.EXAMPLE and HTTPS://EVIL.EXAMPLE', 2],
    ['http://', 1],
  ])('%s', (text, count) => expect(foreignLinks(text, origin)).toBe(count));

  test('never fail on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('http://', 'www.', '[', '%'))), (parts) =>
        expect(foreignLinks(parts.join(''), origin)).toBeGreaterThanOrEqual(0),
      ),
    );
  });
});

test('the lines of a text: trimmed, and never two empty ones in a row', () => {
  expect(linesOf('one\n\n\n  two \n')).toEqual(['one', '', 'two', '']);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n') }), (text) => {
      const lines = linesOf(text);
      expect(lines.join('')).toBe(
        text
          .split('\n')
          .map((line) => line.trim())
          .join(''),
      );
      expect(lines.some((line, index) => line === '' && lines[index + 1] === '')).toBe(false);
    }),
  );
});

describe('the mails about a report', () => {
  const report = {
    id: 'r1',
    reference: 'P-7KQ2M9XD',
    createdAt: now,
    description: 'The button does nothing.\nWhy?',
    email: 'amina@example.org',
    locale: 'fr' as const,
    vacancy: null,
    screenshots: 1,
  };
  const settings = { SITE_URL: origin, SUPPORT_EMAIL: 'support@wfo.example' };

  test('one to the sender, which repeats what they wrote, and one to support', () => {
    expect(mailsAbout(report, settings)).toMatchObject([
      {
        key: 'problem-received:r1',
        recipient: 'amina@example.org',
        locale: 'fr',
        payload: { reference: 'P-7KQ2M9XD', lines: ['The button does nothing.', 'Why?'] },
      },
      { key: 'problem-reported:r1', recipient: 'support@wfo.example', payload: { reportId: 'r1' } },
    ]);
  });

  test('none carries a stranger’s links to the address given; support reads them', () => {
    const description = 'Cheap pills: https://pills.example';
    const [sender, support] = mailsAbout({ ...report, description }, settings);
    expect(sender?.payload).toMatchObject({ lines: [] });
    expect(support?.payload).toMatchObject({ lines: [description] });
    expect(quotedLines('See https://careers.example/fr/jobs', origin)).toHaveLength(1);
  });
});

describe('handling', () => {
  test('from every status there is a way to every other, and none to itself', () => {
    for (const from of reportStatuses) {
      expect(nextStatuses(from)).not.toContain(from);
      const reached = new Set(nextStatuses(from).flatMap((status) => [status, ...nextStatuses(status)]));
      expect(reportStatuses.filter((status) => status !== from && !reached.has(status))).toEqual([]);
    }
    expect(nextStatuses('resolved')).toEqual(['open']);
  });

  test('two states have one version only when they are the same', () => {
    const state: fc.Arbitrary<Handling> = fc.record({
      status: fc.constantFrom(...reportStatuses),
      assigneeId: fc.option(fc.constantFrom('a', 'b')),
      note: fc.constantFrom('', 'a', '","'),
      resolvedAt: fc.option(fc.constantFrom(now, secondsAgo(1))),
    });
    fc.assert(
      fc.property(state, state, (one, other) =>
        expect(versionOf(one) === versionOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other)),
      ),
    );
  });

  test('screenshots are kept for so many days', () => {
    expect(now.getTime() - screenshotsEnd(now).getTime()).toBe(screenshotDays * 86_400_000);
  });
});
