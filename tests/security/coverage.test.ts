import ts from 'typescript';
import { askers } from './world';
import { nameOf, type Row } from './rows';
import { exportedFunctions, keyOf, sourceFiles, textOf, type Exported } from './sources';
import { table } from './table';

const modules = sourceFiles('lib', /(^|[/-])(queries|commands)\.ts$/);
const functions = modules.flatMap(exportedFunctions);
const rowsOf = (exported: Exported) =>
  table.filter((row) => keyOf({ file: row.file, name: row.of.name }) === keyOf(exported));

test('every query and command has its row in the table of rights (tests/security/table.ts)', () => {
  expect(functions.length).toBeGreaterThan(50);
  expect(functions.filter((exported) => rowsOf(exported).length === 0).map(keyOf)).toEqual([]);
});

test('every row is of a query or command that exists, and no two are alike', () => {
  const known = new Set(functions.map(keyOf));
  expect(table.filter((row) => !known.has(keyOf({ file: row.file, name: row.of.name }))).map(nameOf)).toEqual(
    [],
  );
  const names = table.map(nameOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const asks = ({ first }: Exported) => /(Viewer|SignedIn)$/.test(first);
const inside = ({ first }: Exported) => /^Tx\b/.test(first);

test('what asks who is calling is tried as everyone, and what works in another’s transaction is no entrance', () => {
  const kindOf = (row: Row) => ('allowed' in row ? 'asks' : 'open' in row ? 'open' : 'inside');
  const kinds = functions.map((exported) => {
    const first = asks(exported)
      ? 'asks'
      : inside(exported) || exported.first.startsWith('Tx |')
        ? 'inside'
        : 'open';
    return [keyOf(exported), [...new Set(rowsOf(exported).map(kindOf))], [first]] as const;
  });
  expect(kinds.filter(([, given, expected]) => given.join() !== expected.join())).toEqual([]);
});

test('nothing that asks is open to everyone, but what is said to be', () => {
  const everyone = table.filter((row) => 'allowed' in row && row.allowed.length >= askers.length - 1);
  expect(everyone.map((row) => row.of.name)).toEqual([
    'mayReadMailbox',
    'listMailbox',
    'readMailbox',
    'mailboxHtml',
  ]);
});

/** The names a file takes, as values, from a module whose path ends so. */
function valuesFrom(file: string, ending: string): string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (!statement.moduleSpecifier.text.endsWith(ending) || statement.importClause?.isTypeOnly) return [];
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return ['*'];
    return bindings.elements.filter((element) => !element.isTypeOnly).map(({ name }) => name.text);
  });
}

/** Files beside queries and commands that speak to the database themselves, and why no request reaches them unasked. */
const others: [RegExp, string][] = [
  [/^lib\/auth\/(current|rate-limit)\.ts$/, 'finds out who is calling, and how often'],
  [/^lib\/db\//, 'is the database'],
  [/^lib\/outbox\/(?!decisions|mailbox|webhooks)/, 'delivers, called by no request'],
  [/^lib\/worker\//, 'runs beside requests, called by none'],
  [/^lib\/vacancies\/search\/\w+\.ts$/, 'reads what is public'],
  [/^lib\/vacancies\/search\/vacancy-lookup\.ts$/, 'indexes notices, called by the index alone'],
  [/^lib\/competitions\/access\.ts$/, 'is the check itself'],
  [/^lib\/setup\/start\.ts$/, 'looks at start for accounts with published passwords'],
  [/^lib\/setup\/restore\.ts$/, 'fills an empty database, from the command line only'],
  [/^lib\/doctor\/(facts|migrations)\.ts$/, 'checks everything, from the command line only'],
  [/^lib\/health\/heartbeats\.ts$/, 'notes when something was alive'],
];

test('nothing but queries and commands speaks to the database', () => {
  const files = ['lib', 'app', 'components', 'emails'].flatMap((folder) => sourceFiles(folder, /./));
  const speaking = files.filter((file) =>
    valuesFrom(file, '/db/client').some((name) => ['db', 'transaction', '*'].includes(name)),
  );
  const unknown = speaking.filter(
    (file) => !modules.includes(file) && !others.some(([path]) => path.test(file)),
  );
  expect(unknown).toEqual([]);
});

test('pages, routes and actions take nothing that works in another’s transaction', () => {
  const screens = [
    ...sourceFiles('app', /./),
    ...sourceFiles('components', /./),
    ...sourceFiles('lib', /actions\.ts$/),
  ];
  const inner = table.filter((row) => 'inner' in row);
  const taken = screens.flatMap((file) =>
    inner
      .filter((row) => valuesFrom(file, row.file.replace(/^lib/, '')).includes(row.of.name))
      .map((row) => [file, nameOf(row)]),
  );
  expect(taken).toEqual([]);
});
