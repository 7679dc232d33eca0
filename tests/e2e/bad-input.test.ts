import { messagesOf } from '@/lib/i18n/messages';
import { digest } from '../security/digest';
import type { World } from '../security/world';
import { hangUp } from '../support/sql';
import { cookiesOf, type Caller } from './authorisation/callers';
import { forgetLimits, makeBystanders, quietDigest, withdrawWorlds, worldOnSite } from './authorisation/site';
import {
  formWith,
  post,
  read,
  typedFields,
  valuesOf,
  words,
  type Read,
  type Values,
} from './bad-input/browse';
import { forms } from './bad-input/forms';
import type { FormRow } from './bad-input/rows';

jest.setTimeout(120_000);

let world: World;
let cookies: Record<Caller, string>;
beforeAll(async () => {
  await forgetLimits();
  world = await worldOnSite(await makeBystanders());
  cookies = await cookiesOf(world);
});
afterEach(forgetLimits);
afterAll(async () => {
  await withdrawWorlds();
  await hangUp(process.env.DATABASE_URL ?? '');
});

const rows = Object.entries(forms);

/** Of whoever a form is for; the session alone where the form is not there once the password was given again. */
const cookieFor = ({ by, unconfirmed }: FormRow) => (unconfirmed ? cookies[by].split('; ')[0]! : cookies[by]);
const secret = ['password', 'newPassword', 'currentPassword', 'code', 'recoveryCode'];

/** English that a French page might show by mistake: whole messages without a gap. */
const english = [
  'errors',
  'common',
  'accounts',
  'profile',
  'alerts',
  'staff',
  'authoring',
  'twoStep',
] as const;
const flat = (node: unknown): string[] =>
  typeof node === 'string' ? [node] : Object.values(node as object).flatMap(flat);
const french = new Set(flat(messagesOf('fr')));
const englishTexts = english
  .flatMap((name) => flat(messagesOf('en')[name]))
  .filter((text) => text.length > 15 && !/[{<]/.test(text) && !french.has(text));

/** The page came back in French, and is one that a person can do something with. */
function isReadable(page: Read) {
  expect(page.document.documentElement.lang).toBe('fr');
  expect(page.text).not.toMatch(/node_modules|\n\s+at \w+ \(|PrismaClient|ZodError/);
  const said = words(page);
  expect(englishTexts.filter((text) => said.includes(text))).toEqual([]);
}

/** The fields that have a message beside them, or, where they are rows of a table, one that leads to them. */
const errorsOf = ({ document }: Read) => [
  ...[...document.querySelectorAll('[id$="-error"]')].map(({ id }) => id.replace(/^field-|-error$/g, '')),
  ...[...document.querySelectorAll('main [role=alert] a')].map((link) =>
    (link.getAttribute('href') ?? '').replace('#field-', ''),
  ),
];

/** The links of the summary that do not begin with what the field they lead to is called. */
const unnamedIn = ({ document }: Read) =>
  [...document.querySelectorAll<HTMLAnchorElement>('main [role=alert] a[href^="#field-"]')].filter((link) => {
    const id = link.getAttribute('href')!.slice(1);
    const label = document.querySelector(`label[for="${id}"], fieldset[id="${id}"] > legend`);
    const called = label?.firstChild?.textContent;
    return called && !link.textContent.startsWith(called);
  });

async function unchanged(row: FormRow, work: () => Promise<void>) {
  const before = await quietDigest();
  await work();
  const after = await digest();
  expect(row.but ? { ...after, [row.but]: before[row.but] } : after).toEqual(before);
}

const open = async (row: FormRow) => {
  const path = row.at(world.ids);
  const page = await read(path, cookieFor(row));
  expect([path, page.status]).toEqual([path, 200]);
  return { path, form: formWith(page, row.field) };
};
const hidden = (values: Values, fields: Map<string, unknown>) => values.filter(([name]) => !fields.has(name));

test.each(rows)('%s: left empty, each field that is needed says so in French', async (_name, row) => {
  await unchanged(row, async () => {
    const { path, form } = await open(row);
    const fields = typedFields(form);
    const empty: Values = [...fields]
      .filter(([, { type }]) => !['checkbox', 'radio', 'file'].includes(type))
      .map(([name]) => [name, '']);
    const answer = await post(path, cookieFor(row), [...hidden(valuesOf(form), fields), ...empty]);
    expect(answer.status).toBe(200);
    expect(errorsOf(answer)).toEqual(expect.arrayContaining([...row.required]));
    expect(answer.document.querySelector('main [role=alert]')).not.toBeNull();
    expect(unnamedIn(answer).map((link) => link.textContent)).toEqual([]);
    isReadable(answer);
  });
});

const hostile = {
  markup: '<script>alert(1)</script>"><img src=x onerror=alert(1)>\'&amp;',
  emoji: '💧👩🏽‍🔬🏳️‍🌈 é',
  'right to left': 'عالِم مياه \u202Eابجد',
  'far too long': 'x'.repeat(20_000),
  'control characters': 'a\u0000b\u0007c',
  'not of the type': '31/02/20x6',
};

test.each(rows)(
  '%s: whatever is typed, it is not run, not let in half, and still there',
  async (_name, row) => {
    await unchanged(row, async () => {
      const { path, form } = await open(row);
      const fields = typedFields(form);
      const own = hidden(valuesOf(form), fields);
      for (const [what, typed] of Object.entries(hostile)) {
        // One field is left empty, so that the form comes back even where all of this may be said.
        const values: Values = [...fields].flatMap(([name, { type }]) =>
          type === 'file' || name === row.required[0] ? [] : [[name, typed]],
        );
        const answer = await post(path, cookieFor(row), [...own, ...values]);
        expect([what, answer.status]).toEqual([what, 200]);
        expect([what, errorsOf(answer)]).toEqual([what, expect.arrayContaining([row.required[0]])]);
        stillThere(what, typed, answer, row);
        expect(answer.document.querySelector('main img[onerror]')).toBeNull();
        expect(answer.text).not.toContain('<img src=x');
        isReadable(answer);
      }
    });
  },
);

function stillThere(what: string, typed: string, answer: Read, { field, required }: FormRow) {
  for (const [name, control] of typedFields(formWith(answer, field))) {
    const shows = control.tagName === 'TEXTAREA' || ['text', 'email', 'tel'].includes(control.type);
    if (secret.includes(name)) expect(control.getAttribute('value') ?? '').toBe('');
    else if (shows && name !== required[0] && what !== 'control characters')
      expect([what, name, control.value]).toEqual([what, name, typed]);
  }
}

test('a notice that its readers would refuse is not let in: each field says its limit, and what was typed is there', async () => {
  const row: FormRow = forms['write a notice']!;
  const many = Array.from({ length: 31 }, (_, index) => `Tâche ${index}`).join('\n');
  const typed = {
    duties: many,
    education: `a\n${'b'.repeat(1001)}`,
    context: 'c'.repeat(4001),
    languages: '-',
  };
  await unchanged(row, async () => {
    const { path, form } = await open(row);
    const fields = typedFields(form);
    const others = [...fields.keys()].map((name) => [name, 'Texte']);
    const values = Object.entries({ ...Object.fromEntries(others), ...typed }) as Values;
    const answer = await post(path, cookieFor(row), [...hidden(valuesOf(form), fields), ...values]);
    expect(new Set(errorsOf(answer))).toEqual(new Set(Object.keys(typed)));
    for (const said of ['30 au plus', 'L’élément 2 est trop long', 'Le paragraphe 1 est trop long'])
      expect(words(answer)).toContain(said);
    const shown = typedFields(formWith(answer, row.field));
    for (const [name, value] of Object.entries(typed)) expect(shown.get(name)?.value).toBe(value);
    isReadable(answer);
  });
});

test('ten megabytes are refused in French without being read', async () => {
  const form: FormRow = forms['create an account']!;
  await unchanged(form, async () => {
    for (const path of ['/fr/sign-in', '/fr/profile/personal', '/fr/staff/vacancies/new']) {
      const answer = await post(path, cookies.owner, [['email', 'x'.repeat(10_000_000)]]);
      expect([path, answer.status]).toEqual([path, 413]);
      isReadable(answer);
    }
  });
});
