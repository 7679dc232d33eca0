import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');

/** A function of the product that a module gives to others. */
export type Exported = {
  /** Its file below the root of the product, such as lib/profiles/commands.ts */
  file: string;
  name: string;
  /** The type of its first parameter, as written; '' when it has none. */
  first: string;
  /** Every parameter, as written. */
  parameters: string[];
};

/** The name by which a table of rights knows a function: its file without the ending, and its name. */
export function keyOf({ file, name }: Pick<Exported, 'file' | 'name'>): string {
  return `${file.replace(/\.tsx?$/, '')}#${name}`;
}

/** Source files below a folder of the product whose path fits, generated ones aside. */
export function sourceFiles(folder: string, fits: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => fits.test(file) && !file.includes('/generated/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Every function a file exports, under whichever name and in whichever form. */
export function exportedFunctions(file: string): Exported[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement))
      return reExported(file, statement);
    if (!ts.canHaveModifiers(statement)) return [];
    const modifiers = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? [];
    if (!modifiers.includes(ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement))
      return [described(file, statement.name?.text ?? 'default', statement)];
    return ts.isVariableStatement(statement) ? constants(file, statement) : [];
  });
}

function constants(file: string, statement: ts.VariableStatement): Exported[] {
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    if (!initializer || ts.isNumericLiteral(initializer) || ts.isStringLiteralLike(initializer)) return [];
    const inner = ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
    const isFunction = inner && (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner));
    if (isFunction) return [described(file, name.getText(), inner)];
    // A call may well give a function: better a row too many than a function that escapes.
    return ts.isCallExpression(initializer)
      ? [{ file, name: name.getText(), first: '', parameters: [] }]
      : [];
  });
}

function described(file: string, name: string, of: ts.FunctionLikeDeclaration): Exported {
  const parameters = of.parameters.map((parameter) => parameter.getText());
  return { file, name, first: of.parameters[0]?.type?.getText() ?? '', parameters };
}

// Types may be handed on; a function handed on would escape, so that it counts as one of its own.
function reExported(file: string, statement: ts.ExportDeclaration | ts.ExportAssignment): Exported[] {
  if (ts.isExportAssignment(statement)) return [{ file, name: 'default', first: '', parameters: [] }];
  if (statement.isTypeOnly) return [];
  const clause = statement.exportClause;
  if (!clause || !ts.isNamedExports(clause)) return [{ file, name: '*', first: '', parameters: [] }];
  return clause.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => ({ file, name: element.name.text, first: '', parameters: [] }));
}

/** The text of a function a file exports, with that of every function of the same file it reaches. */
export function reachedText(file: string, name: string): string {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const texts = new Map(
    source.statements.flatMap((statement): [string, string][] => {
      if (ts.isFunctionDeclaration(statement))
        return [[statement.name?.text ?? 'default', statement.getText()]];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.map((each) => [each.name.getText(), each.getText()]);
    }),
  );
  const reached = new Set([name]);
  for (const each of reached)
    for (const other of texts.keys())
      if (new RegExp(`\\b${other}\\b`).test(texts.get(each) ?? '')) reached.add(other);
  return [...reached].map((each) => texts.get(each) ?? '').join('\n');
}
