import ts from 'typescript';
import { sourceFiles, textOf } from '../../security/sources';

// Only lib/competitions/stages/move.ts writes stages (R19): any other would leave out history, audit or mail.
const writer = 'lib/competitions/stages/move.ts';

/** Where a source writes the stage of an application or a move in its history. */
function stageWrites(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (writes(node)) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function writes(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
    return /(insert\s+into|update)\s+"(StageMove|Application)"/i.test(node.getText());
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'moves')
    return /\b(create|connect)/.test(node.getText());
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  const model = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  const [argument] = node.arguments;
  if (model === 'stageMove') return /^(create|upsert)/.test(name.text);
  if (model !== 'application' || !/^(create|update|upsert)/.test(name.text)) return false;
  return argument !== undefined && dataOf(argument).some((data) => mayHoldStage(data, name.text));
}

/** What a write is given: its data, or itself where that cannot be read from the call. */
function dataOf(argument: ts.Expression): ts.Node[] {
  if (!ts.isObjectLiteralExpression(argument)) return [argument];
  return argument.properties.filter((property) =>
    /^(data|create|update)$/.test(property.name?.getText() ?? ''),
  );
}

function mayHoldStage(data: ts.Node, method: string): boolean {
  const value = ts.isPropertyAssignment(data) ? data.initializer : data;
  // What is not written out could hold anything.
  if (!ts.isObjectLiteralExpression(value)) return true;
  return value.properties.some((property) => {
    if (ts.isSpreadAssignment(property)) return method.startsWith('update');
    return property.name?.getText() === 'stage';
  });
}

const sources = ['lib', 'app', 'components', 'emails']
  .flatMap((folder) => sourceFiles(folder, /./))
  .filter((file) => file !== writer);

test('nothing but the one writer writes stages', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.flatMap((file) => stageWrites(file, textOf(file)))).toEqual([]);
  expect(stageWrites(writer, textOf(writer)).length).toBeGreaterThan(1);
});

test.each([
  "tx.application.update({ where: { id }, data: { stage: 'selected' } })",
  'tx.application.updateMany({ where, data: { stageChangedAt: now, stage } })',
  'tx.application.update({ where: { id }, data })',
  'tx.application.update({ where: { id }, data: { ...changes } })',
  "tx.application.create({ data: { id, stage: 'screening' } })",
  'tx.application.createMany(rows)',
  'tx.stageMove.create({ data: move })',
  'tx.stageMove.createManyAndReturn({ data: moves })',
  "tx.application.create({ data: { id, moves: { create: { to: 'received' } } } })",
  'tx.competition.update({ where, data: { applications: { update: { where, data: { moves: { createMany } } } } } })',
  'tx.$executeRaw`UPDATE "Application" SET stage = ${stage}`',
  `tx.$executeRawUnsafe('INSERT INTO "StageMove" VALUES (1)')`,
])('a second writer would be seen: %s', (text) => {
  expect(stageWrites('x.ts', text)).toEqual(['x.ts:1']);
});

test.each([
  'tx.application.update({ where: { id, stage }, data: { applicantName } })',
  'tx.application.create({ data: { id, ...derived } })',
  "tx.application.findMany({ where: { stage: 'selected' } })",
  'tx.stageMove.updateMany({ where, data: { note: null } })',
])('what writes something else is not: %s', (text) => {
  expect(stageWrites('x.ts', text)).toEqual([]);
});
