import { deadlineCalendar } from '@/lib/vacancies/calendar/deadline';
import { arabic } from './notices';

const words = {
  title: 'Date limite\u00a0: Chef, ou cheffe; section « Budget »',
  note: 'FT/2026/001.\nhttps://example.org/fr/jobs/x?a=1,2',
  place: 'Le Caire (Égypte)',
};
const place = { url: 'https://example.org/fr/jobs/x', host: 'example.org' };

/** The properties of a calendar file by name: lines unfolded, texts as they were before escaping (RFC 5545, 3.1 and 3.3.11). */
function read(file: string): Map<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(':');
      const value = rest
        .join(':')
        .replace(/\\(n|N|.)/g, (_all, mark: string) => (/n/i.test(mark) ? '\n' : mark));
      return [name.split(';')[0] ?? '', value];
    }),
  );
}

test('read back, it is the last minute in universal time, with alarms three days and twelve hours before', () => {
  const event = read(deadlineCalendar(arabic, words, place));
  // 11 December 2026, 23:59 in Cairo (UTC+2).
  expect(event.get('DTSTART')).toBe('20261211T215900Z');
  const alarms = deadlineCalendar(arabic, words, place).match(/^TRIGGER:.*$/gm);
  expect(alarms?.map((line) => line.trim())).toEqual(['TRIGGER:-PT72H', 'TRIGGER:-PT12H']);
  expect(event.get('ACTION')).toBe('DISPLAY');
  expect(event.get('SUMMARY')).toBe(words.title);
  expect(event.get('LOCATION')).toBe(words.place);
  expect(event.get('UID')).toBe(`deadline-${arabic.id}@example.org`);
  expect(event.get('TRANSP')).toBe('TRANSPARENT');
  // With a method it would be scheduling, which needs an organiser (RFC 5546, 3.2.1).
  expect(event.has('METHOD')).toBe(false);
});

test('a deadline that is moved is the same event, later in sequence', () => {
  const moved = { ...arabic, closesAt: '2026-12-20T22:00:00.000Z', updatedAt: '2026-12-01T08:00:00.000Z' };
  const [before, after] = [arabic, moved].map((vacancy) => read(deadlineCalendar(vacancy, words, place)));
  expect(after?.get('UID')).toBe(before?.get('UID'));
  expect(Number(after?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));
  expect(after?.get('DTSTART')).toBe('20261220T215900Z');
});

test('nothing in a text opens a property or event of its own', () => {
  const hostile = {
    ...words,
    title: 'x\r\nATTACH:https://evil.example\r\nEND:VEVENT',
    place: 'x\nBEGIN:VALARM',
  };
  const lines = deadlineCalendar(arabic, hostile, place).split('\r\n');
  expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
});

test('every comma, semicolon and backslash of a text is written as one (RFC 5545, 3.3.11)', () => {
  const title = String.raw`Chief, Budget; or \ not`;
  const texts = deadlineCalendar(arabic, { title, note: title, place: title }, place)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => /^(SUMMARY|DESCRIPTION|LOCATION)/.test(line));
  expect(texts).toHaveLength(5);
  for (const line of texts)
    expect(line.slice(line.indexOf(':') + 1)).toBe(String.raw`Chief\, Budget\; or \\ not`);
});

test('no line is longer than 75 octets, in whichever script, and unfolded they say the same (RFC 5545, 3.1)', () => {
  for (const title of [
    'é'.repeat(200),
    '水文学家'.repeat(40),
    '💧'.repeat(60),
    'x'.repeat(300),
    'موظف '.repeat(50),
  ]) {
    const file = deadlineCalendar(arabic, { title, note: title, place: title }, place);
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(read(file).get('LOCATION')?.trim()).toBe(title.trim());
  }
});
