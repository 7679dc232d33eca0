import fc from 'fast-check';
import { oneLine, shorten } from '@/emails/line';
import { applicationTemplates, mailOf } from './fixtures';

describe.each(applicationTemplates)('%s', (template) => {
  test('shows markup in a name or a title as the text it is', async () => {
    const vacancyTitle = '<img src=x onerror=alert(1)> & "Co"';
    const { html, text } = await mailOf(template, 'en', {
      applicantName: '<script>alert(1)</script>',
      vacancyTitle,
    });
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;');
    expect(text).toContain('Dear <script>alert(1)</script>,');
    expect(text).toContain(vacancyTitle);
  });

  test('keeps what people typed on its line, and out of the headers', async () => {
    const { subject, text } = await mailOf(template, 'en', {
      vacancyTitle: 'Hydrologist\r\nBcc: all@wfo.example',
      applicantName: 'Amina\n\nYour application is withdrawn',
    });
    expect(subject).toContain('Hydrologist Bcc:');
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toContain('Dear Amina Your application is withdrawn,');
  });

  test('isolates a title and a name in a script of the other direction', async () => {
    const vacancyTitle = 'أخصائي هيدرولوجيا';
    const { html, subject } = await mailOf(template, 'fr', { vacancyTitle, applicantName: 'محمد الأمين' });
    expect(html).toContain(`<bdi>${vacancyTitle}</bdi>`);
    expect(html).toContain('<bdi>محمد الأمين</bdi>');
    expect(subject).toContain(vacancyTitle);
  });

  test('cuts a long title in the subject alone, at a word', async () => {
    const vacancyTitle =
      'Senior Adviser on Transboundary Groundwater Governance and Aquifer Recharge in Arid Regions';
    const { subject, text } = await mailOf(template, 'fr', { vacancyTitle });
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).toMatch(/: Senior Adviser( [A-Z][a-z]+| on)*… \(WFO\/2026\/041\)$/);
    expect(text).toContain(vacancyTitle);
  });
});

test('whatever the value, a line holds no break, no control and no mark that turns the direction', () => {
  const nasty = fc.constantFrom(
    '\r',
    '\n',
    '\0',
    '\u2028',
    '\u202e',
    '\u2067',
    '\u0085',
    'a',
    'é',
    '😀',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 1 })) }),
      (value) => {
        expect(oneLine(value)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(oneLine(oneLine(value))).toBe(oneLine(value));
      },
    ),
  );
});

test('a title is shortened to the room there is, from its beginning and between letters', () => {
  const count = (text: string) => [...new Intl.Segmenter().segment(text)].length;
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 0, max: 58 }),
      (title, used) => {
        const short = shorten(title, used);
        if (count(title) <= 78 - used) return expect(short).toBe(title);
        expect(count(short)).toBeLessThanOrEqual(78 - used);
        expect(short.endsWith('…')).toBe(true);
        const kept = short.slice(0, -1);
        expect(title.startsWith(kept)).toBe(true);
        const boundaries = [...new Intl.Segmenter().segment(title)].map(({ index }) => index);
        expect(boundaries).toContain(kept.length);
      },
    ),
  );
});
