import { format } from 'prettier';
import { transform } from 'sucrase';
import { lastExpression, type Cell } from '../../cells/compile.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import { defaultState } from '../../model/state.ts';
import { assignmentsOf, type Assignment } from './assignments.ts';
import { declarationOf, type Declaration } from './declarations.ts';
import { networkTitle, type Section } from './section.ts';
import { readsVisitors, usedBy, withoutImports } from './used.ts';

/** A chapter's program in TypeScript: what its cells stand on, and the cells. */
export function typescriptOf(cells: readonly Cell[]): Section[] {
  const code = cells.map((cell) => cell.code).join('\n');
  const used = usedBy(code);
  const hasVisitors = readsVisitors(code);
  const shown = cells.map((cell) => ({ ...cell, code: withValueShown(withoutImports(cell.code)) }));
  const traces = used.networks.map((name) => ({ name, lines: assignmentsOf(name, used.quantities) }));
  const math = ['exp', 'log', 'log1p', 'random'].filter((name) => code.includes(`Math.${name}(`));
  const roots = [
    ...math.map((name) => (name === 'random' ? 'uniform' : name)),
    ...used.imports.filter((name) => name !== 'trace'),
    ...traces.flatMap(({ lines }) => lines.flatMap(({ calls }) => calls)),
  ];
  const kit = ['print', 'show', 'table', 'plot'].filter((name) =>
    shown.some((cell) => new RegExp(`\\b${name}\\(`).test(cell.code)),
  );
  const declarations = withUsed(roots);
  const isArithmetic = ({ file }: Declaration): boolean => /^model\/(elementary|random)\//.test(file);
  const trace = used.imports.includes('trace')
    ? [...traces.map((each) => traceText(each, hasVisitors)), chosenTrace(traces, hasVisitors)]
    : [];
  return [
    { id: 'inputs', title: titles.inputs, code: inputs(hasVisitors) },
    {
      id: 'model',
      title: titles.model,
      code: joined([written(declarations.filter((each) => !isArithmetic(each))), ...trace]),
    },
    {
      id: 'arithmetic',
      title: titles.arithmetic,
      code: joined([written(declarations.filter(isArithmetic)), mathOf(math)]),
    },
    { id: 'prints', title: titles.prints, code: written(withUsed(kit)) },
    ...shown,
  ].filter(({ code }) => code !== '');
}

/** What each part before the cells is for. */
const titles = {
  inputs: 'The inputs. Change one and run the program again.',
  model: 'The model: what this chapter uses of it.',
  arithmetic: 'The book’s own arithmetic: the same bits in every engine.',
  prints: 'What the program prints with.',
};

/** The same without types, as any JavaScript engine of the last years runs it. */
export const javascriptOf = (sections: readonly Section[]): Section[] =>
  sections.map((section) => ({ ...section, code: withoutTypes(section.code) }));

function withoutTypes(code: string): string {
  const isType = /^(\/\*\*[^/]*\*\/\n)?(interface|type) /;
  const kept = code.split('\n\n').filter((block) => !isType.test(block));
  return transform(kept.join('\n\n'), {
    transforms: ['typescript'],
    disableESTransforms: true,
    production: true,
  }).code;
}

const options = { singleQuote: true, printWidth: 110 };

/** Code laid out as the book's own is. */
export const laidOut = (code: string): Promise<string> => format(code, { parser: 'typescript', ...options });

function inputs(withVisitors: boolean): string {
  const { visitors, ...set } = defaultState;
  const fields = Object.entries(set).map(([name, value]) => `  ${name}: ${String(value)},`);
  const table = withVisitors ? [`  visitors: ${JSON.stringify(visitors)},`] : [];
  return ['const state = {', ...fields, ...table, '};'].join('\n');
}

/** The inputs as a network takes them: numbers. */
const inputsType = (withVisitors: boolean): string =>
  withVisitors ? "Omit<typeof state, 'visitors'>" : 'typeof state';

interface Written {
  readonly name: NetworkName;
  readonly lines: readonly Assignment[];
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');

/** `Math` as a cell finds it. */
const mathOf = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : [
        `/** Math, with ${names.join(' and ')} of the book’s own. */`,
        'const Math = Object.assign(Object.create(globalThis.Math) as typeof globalThis.Math, {',
        ...names.map((name) => `  ${name === 'random' ? 'random: uniform(state.seed)' : name},`),
        '});',
      ].join('\n');

/** The declarations of these names, and before each those that it uses. */
function withUsed(roots: readonly string[]): Declaration[] {
  const found = new Map<string, Declaration>();
  const visit = (declaration: Declaration): void => {
    const { name, uses } = declaration;
    if (found.has(name)) {
      if (found.get(name)?.text !== declaration.text) throw new Error(twice(declaration, found.get(name)));
      return;
    }
    // Keeps its place until what it uses has taken theirs.
    found.set(name, declaration);
    for (const use of uses.map((each) => declarationOf(each, declaration))) if (use) visit(use);
    found.delete(name);
    found.set(name, declaration);
  };
  for (const name of roots) visit(rootOf(name));
  return [...found.values()];
}

const written = (declarations: readonly Declaration[]): string =>
  declarations.reduce((text, { text: next }) => text + gapBetween(text, next) + next, '');

function rootOf(name: string): Declaration {
  const found = declarationOf(name);
  if (found) return found;
  throw new Error(
    `A chapter's download cannot write out ${name}: a cell imports trace, or functions of single quantities.`,
  );
}

const twice = ({ name, file }: Declaration, other: Declaration | undefined): string =>
  `src/${file} and src/${other?.file ?? ''} both declare ${name}, and a chapter's download needs both: name one otherwise.`;

/** Constants that belong to one comment stand together. */
const gapBetween = (before: string, next: string): string =>
  before === '' ? '' : /(^|\n)const .*;$/.test(before) && next.startsWith('const ') ? '\n' : '\n\n';

const traceOf = (network: string): string => `trace${network[0]?.toUpperCase() ?? ''}${network.slice(1)}`;

function traceText({ name, lines }: Written, withVisitors: boolean): string {
  return [
    `/** ${networkTitle(name)} */`,
    `function ${traceOf(name)}(inputs: ${inputsType(withVisitors)}): Record<string, number> {`,
    '  const q: Record<string, number> = { ...inputs };',
    ...lines.flatMap(({ name: quantity, expression, says }) => [
      `  // ${says}`,
      `  q.${quantity} = ${expression};`,
    ]),
    '  return q;',
    '}',
  ].join('\n');
}

const chosenTrace = (traces: readonly Written[], withVisitors: boolean): string =>
  [
    '/** The quantities of a network that this chapter uses, by name. */',
    `function trace(network: ${traces.map(({ name }) => `'${name}'`).join(' | ')}, inputs: ${inputsType(withVisitors)}) {`,
    traces.length === 1
      ? `  return ${traceOf(traces[0]?.name ?? '')}(inputs);`
      : `  return { ${traces.map(({ name }) => `${name}: ${traceOf(name)}`).join(', ')} }[network](inputs);`,
    '}',
  ].join('\n');

/** Shows the value of a last expression, as the page does. */
function withValueShown(code: string): string {
  const last = lastExpression(code);
  if (!last || /^(print|table|plot)\(/.test(last.text)) return code;
  const rest = code.slice(last.to);
  return `${code.slice(0, last.from)}show(${last.text})${rest.startsWith(';') ? '' : ';'}${rest}`;
}
