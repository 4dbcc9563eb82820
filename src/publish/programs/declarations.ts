import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { NetworkName } from '../../model/networks/index.ts';

/** A declaration at the top of one of the model's files: what a downloaded program is put together from. */
export interface Declaration {
  readonly name: string;
  /** The file that it stands in, from `src`. */
  readonly file: string;
  readonly isExported: boolean;
  /** As it is written, without `export`; its comment in front. */
  readonly text: string;
  /** What its comment says, in one line. */
  readonly says: string;
  /** The names that it uses and does not bind itself. */
  readonly uses: readonly string[];
  readonly parameters: readonly string[];
  /** What it returns, if returning that is all that it does. */
  readonly returns: string | undefined;
}

const source = join(import.meta.dirname, '../..');

/** What all networks share, and what programs print with. */
const shared = [
  'model/quantities/*.ts',
  'model/networks/visitors.ts',
  'model/elementary/*.ts',
  'model/random/*.ts',
  'publish/programs/kit.ts',
];

const files = new Map<string, ReadonlyMap<string, Declaration>>();

/** All declarations of a file, by name. */
function declarationsIn(file: string): ReadonlyMap<string, Declaration> {
  const found = files.get(file) ?? readFile(file);
  files.set(file, found);
  return found;
}

function readFile(file: string): ReadonlyMap<string, Declaration> {
  const text = readFileSync(join(source, file), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  return new Map(
    statements.flatMap((statement) => {
      const name = nameOf(statement);
      return name === undefined ? [] : [[name, read(name, statement, file)]];
    }),
  );
}

let exported: ReadonlyMap<string, Declaration> | undefined;

/** Everything that the shared files export, by name. */
function shareds(): ReadonlyMap<string, Declaration> {
  const names = shared.flatMap((pattern) => globSync(pattern, { cwd: source }));
  exported ??= new Map(
    names
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => [...declarationsIn(file)].filter(([, { isExported }]) => isExported)),
  );
  return exported;
}

/** What a name means: in the file of a declaration that uses it, or wherever it is exported. */
export const declarationOf = (name: string, user?: Declaration): Declaration | undefined =>
  (user && declarationsIn(user.file).get(name)) ?? shareds().get(name);

/** The function of a quantity: a network's own, or the one that all share. */
export const functionOf = (name: string, network: NetworkName): Declaration | undefined =>
  declarationsIn(`model/networks/${network}.ts`).get(name) ?? shareds().get(name);

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations[0]?.name;
    return name && ts.isIdentifier(name) ? name.text : undefined;
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed ? statement.name?.text : undefined;
}

function read(name: string, statement: ts.Statement, file: string): Declaration {
  const { parameters, body } = ts.isFunctionDeclaration(statement)
    ? statement
    : { parameters: [], body: undefined };
  const [only] = body?.statements ?? [];
  const isFormula = body?.statements.length === 1 && only !== undefined && ts.isReturnStatement(only);
  return {
    name,
    file,
    isExported: statement.getText().startsWith('export '),
    text: commentOf(statement) + statement.getText().replace(/^export /, ''),
    says: commentOf(statement)
      .replace(/^\s*\/?\*+\/?|\*\/\s*$/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
    uses: freeNames(statement, name),
    parameters: parameters.map((parameter) => parameter.name.getText()),
    returns: isFormula ? only.expression?.getText() : undefined,
  };
}

/** The comment that stands right above a statement, with the end of its line. */
function commentOf(statement: ts.Statement): string {
  const text = statement.getFullText();
  const last = ts.getLeadingCommentRanges(text, 0)?.at(-1);
  return last ? `${text.slice(last.pos, last.end)}\n` : '';
}

/** The names that a declaration uses and neither is nor binds. */
function freeNames(statement: ts.Statement, own: string): string[] {
  const used = new Set<string>();
  const bound = new Set([own]);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (binds(node.parent, node) ? bound : used).add(node.text);
    ts.forEachChild(node, (child) => {
      if (!isKey(node, child)) visit(child);
    });
  };
  visit(statement);
  return [...used].filter((name) => !bound.has(name));
}

const binds = (parent: ts.Node, name: ts.Identifier): boolean =>
  (ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) &&
  parent.name === name;

/** Whether a name is one of an object's own, not of a variable. */
const isKey = (node: ts.Node, child: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) &&
  node.name === child;
