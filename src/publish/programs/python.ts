import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../cells/compile.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import { laterVisitors, type Visitor } from '../../model/networks/visitors.ts';
import { defaultState } from '../../model/state.ts';
import { assignmentsOf, firstSentence, type Assignment } from './assignments.ts';
import { declarationOf, type Declaration } from './declarations.ts';
import { networkTitle, type Section } from './section.ts';
import { readsVisitors, usedBy, withoutImports } from './used.ts';

/**
 * The cells of a chapter in Python, from the file that holds them, each under a line `# %% id`. Throws where they are
 * not the chapter's.
 */
export function pythonCells(source: string, cells: readonly Cell[], file: string): Cell[] {
  const found = source
    .split(/^# %% /m)
    .slice(1)
    .map((text) => ({ id: text.slice(0, text.indexOf('\n')), code: text.slice(text.indexOf('\n')).trim() }));
  const [has, wants] = [found, cells].map((each) => each.map(({ id }) => id).join(', '));
  if (has !== wants)
    throw new Error(
      `${file} has the cells ${String(has)}; the chapter has ${String(wants)}. Each needs its “# %% id”.`,
    );
  return found;
}

/** A chapter's program in Python: what its cells stand on, and the cells. */
export function pythonOf(cells: readonly Cell[]): Section[] {
  const code = cells.map((cell) => cell.code).join('\n');
  const { imports, networks, quantities } = usedBy(code);
  const traces = networks.map((name) => ({ name, lines: assignmentsOf(name, quantities) }));
  const calls = [
    ...imports.filter((name) => name !== 'trace'),
    ...traces.flatMap(({ lines }) => lines.flatMap((line) => line.calls)),
  ];
  const model = [
    ...formulas(calls),
    ...traces.map(traceText),
    ...(traces.length > 0 ? [chosenTrace(networks)] : []),
  ].join('\n\n\n');
  const kit = kitFor(`${model}\n${code}\n${calls.join('\n')}`);
  const imported = ['math', 'random'].filter((name) => new RegExp(`\\b${name}\\.`).test(kit));
  return [
    {
      id: 'inputs',
      title: 'The inputs. Change one and run the program again.',
      code: inputs(imported, readsVisitors(code)),
    },
    { id: 'kit', title: 'What the program computes and prints with.', code: kit },
    { id: 'model', title: 'The model: what this chapter uses of it.', code: model },
    ...cells.map((cell) => ({ id: cell.id, code: withoutImports(cell.code) })),
  ].filter((section) => section.code !== '');
}

const inputs = (imported: readonly string[], withVisitors: boolean): string => {
  const { visitors: table, ...set } = defaultState;
  return [
    ...imported.map((name) => `import ${name}`),
    'from types import SimpleNamespace',
    '',
    'state = SimpleNamespace(',
    ...Object.entries(set).map(([name, value]) => `    ${name}=${String(value)},`),
    ...(withVisitors ? [`    visitors=${visitorsText(table)},`] : []),
    ')',
  ].join('\n');
};

/** A table of visitors, a line each. */
const visitorsText = (table: readonly Visitor[]): string =>
  [
    '[',
    ...table.map(
      ({ x1, x2, z }) => `    SimpleNamespace(x1=${String(x1)}, x2=${String(x2)}, z=${String(z)}),`,
    ),
    ']',
  ].join('\n');

const kitText = readFileSync(join(import.meta.dirname, 'kit.py'), 'utf8');

/** The functions of kit.py, by name. */
const kit = new Map(
  kitText
    .trim()
    .split('\n\n\n')
    .flatMap((text) => [...text.matchAll(/^def (\w+)/g)].map(([, name = '']) => [name, text] as const)),
);

/** The functions of the kit that a code calls, and those that these call. */
function kitFor(code: string): string {
  const isUsed = (text: string, name: string): boolean => new RegExp(`(?<!\\.)\\b${name}\\b`).test(text);
  const direct = [...kit.keys()].filter((name) => isUsed(code, name));
  const used = [...kit].filter(([name]) =>
    direct.some((one) => one === name || isUsed(kit.get(one) ?? '', name)),
  );
  return used.map(([, text]) => text).join('\n\n\n');
}

/** The functions of quantities among these names, and those that they call, in Python. */
function formulas(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  const visit = (name: string): void => {
    if (found.has(name) || kit.has(name)) return;
    if (name === 'laterVisitors') return void found.set(name, `${name} = ${visitorsText(laterVisitors)}`);
    const declaration = declarationOf(name);
    if (!declaration)
      throw new Error(`A program in Python imports ${name}, which neither the model nor kit.py has.`);
    for (const use of declaration.uses) if (declarationOf(use, declaration)) visit(use);
    found.set(name, functionText(declaration));
  };
  names.forEach(visit);
  return [...found.values()];
}

function functionText({ name, file, says, parameters, returns }: Declaration): string {
  if (returns === undefined)
    throw new Error(`src/${file}: ${name} is not one return of a formula; write it in Python in kit.py.`);
  return [
    `def ${name}(${parameters.join(', ')}):`,
    `    """${firstSentence(says)}."""`,
    `    return ${inPython(returns)}`,
  ].join('\n');
}

/** A formula of the model in Python: arithmetic is the same, a maximum and a choice are not. */
function inPython(formula: string): string {
  const python = formula.replaceAll('Math.max(', 'max(').replace(/^(.*) \? (.*) : (.*)$/, '$2 if $1 else $3');
  if (/Math\.|[?;{]|=>|===|&&|\|\|/.test(python))
    throw new Error(`The formula “${formula}” has something that no program in Python can be made of.`);
  return python;
}

interface Written {
  readonly name: NetworkName;
  readonly lines: readonly Assignment[];
}

const traceText = ({ name, lines }: Written): string =>
  [
    `def trace_${name}(inputs):`,
    `    """${networkTitle(name)}"""`,
    '    q = SimpleNamespace(**vars(inputs))',
    ...lines.flatMap(({ name: quantity, expression, says }) => [
      `    # ${says}`,
      `    q.${quantity} = ${inPython(expression)}`,
    ]),
    '    return q',
  ].join('\n');

const chosenTrace = (networks: readonly NetworkName[]): string =>
  [
    'def trace(network, inputs):',
    '    """The quantities of a network that this chapter uses, by name."""',
    `    return {${networks.map((name) => `'${name}': trace_${name}`).join(', ')}}[network](inputs)`,
  ].join('\n');
