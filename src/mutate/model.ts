import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { registerHooks } from 'node:module';
import ts from 'typescript';
import { followedBy, type descent, type descentStep } from '../model/descent.ts';
import { networkNames, type Input, type Quantity } from '../model/networks/index.ts';
import type { Theory } from '../proof/theory.ts';
import { checkFunction, type TraceOf } from '../proof/model.ts';
import { isFailure } from '../proof/verdict.ts';
import { programQuantities } from '../model/notebook.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import { defaultState, inputEntries, isInput, type State } from '../model/state.ts';
import { quantitiesOf, trace } from '../model/trace.ts';
import { relativeError } from '../proof/compare.ts';
import { drawPoint } from '../proof/points/draw.ts';
import { edges } from '../proof/points/edges.ts';
import { randomFrom } from '../proof/points/random.ts';
import { exactReader } from '../proof/printed/exact.ts';
import type { Fate, Mutant } from './mutant.ts';
import { namedSlips, type Change } from './slips.ts';
import { fateOfTraining, isSameTraining } from './training.ts';
import type * as Training from '../model/training.ts';

const root = process.cwd();
const model = join(root, 'src/model');

/** Every small change to the functions that compute the book's quantities. */
export function modelMutants(theory: Theory): Mutant[] {
  return filesOfModel().flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return [...changesIn(source), ...namedSlips(file.slice(model.length + 1), text)].map((change) => ({
      kind: 'model' as const,
      change: change.change,
      file: file.slice(root.length + 1),
      line: source.getLineAndCharacterOfPosition(change.from).line + 1,
      of: file.slice(model.length + 1),
      says: change.says,
      isNamed: change.isNamed ?? false,
      run: () => fateOf(file, text.slice(0, change.from) + change.text + text.slice(change.to), theory),
    }));
  });
}

/** No function stands in them; what they declare is data, which tests hold. */
const declaresOnly = ['index.ts', 'inputs.ts', 'functions.ts', 'visitors.ts'];

const filesOfModel = (): string[] => [
  join(model, 'declaring/network.ts'),
  ...['quantities', 'networks'].flatMap((folder) =>
    readdirSync(join(model, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.ts$/.test(name) && !declaresOnly.includes(name))
      .sort()
      .map((name) => join(model, folder, name)),
  ),
  ...['trace.ts', 'descent.ts', 'notebook.ts', 'training.ts'].map((name) => join(model, name)),
];

function changesIn(source: ts.SourceFile): Change[] {
  const found: Change[] = [];
  const visit = (node: ts.Node): void => {
    found.push(
      ...operatorChanges(node),
      ...constantChanges(node),
      ...argumentChanges(node),
      ...callChanges(node),
    );
    ts.forEachChild(node, visit);
  };
  source.statements.filter((statement) => !ts.isImportDeclaration(statement)).forEach(visit);
  return found;
}

const swapped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.GreaterThanToken]: '<',
  [ts.SyntaxKind.LessThanToken]: '>',
};

const replace = (node: ts.Node, text: string, change: string): Change => ({
  from: node.getStart(), to: node.getEnd(), text, change, says: `${text} instead of ${node.getText()}`,
}); // prettier-ignore

function operatorChanges(node: ts.Node): Change[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return [replace(node, node.operand.getText(), 'operator')];
  if (!ts.isBinaryExpression(node)) return [];
  const other = swapped[node.operatorToken.kind];
  return other ? [replace(node.operatorToken, other, 'operator')] : [];
}

function constantChanges(node: ts.Node): Change[] {
  if (!ts.isNumericLiteral(node)) return [];
  return [String(Number(node.text) + 1), `(-${node.text})`].map((text) => replace(node, text, 'constant'));
}

/** Two neighbouring arguments exchanged, or one given twice. */
function argumentChanges(node: ts.Node): Change[] {
  if (!ts.isCallExpression(node) || keepsInMap(node)) return [];
  return node.arguments.slice(1).flatMap((argument, i) => {
    const before = node.arguments[i];
    if (!before || before.getText() === argument.getText()) return [];
    const exchanged: Change = {
      from: before.getStart(),
      to: argument.getEnd(),
      text: `${argument.getText()}, ${before.getText()}`,
      change: 'argument',
      says: `arguments ${before.getText()} and ${argument.getText()} exchanged`,
    };
    return [exchanged, replace(argument, before.getText(), 'argument')];
  });
}

/** What is kept for later changes no number; under a wrong key it only fills the memory, and the compiler refuses it. */
const keepsInMap = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === 'set';

/** A function not applied, or the smaller for the larger. */
function callChanges(node: ts.Node): Change[] {
  if (!ts.isCallExpression(node)) return [];
  if (node.expression.getText() === 'Math.max') return [replace(node.expression, 'Math.min', 'function')];
  const [only, ...more] = node.arguments;
  // A declaration is no function of a number.
  if (only && ts.isObjectLiteralExpression(only)) return [];
  return only && more.length === 0 ? [replace(node, `(${only.getText()})`, 'function')] : [];
}

let count = 0;
const mutated = new Map<string, { file: string; text: string }>();
const tag = /\?mutant=(\d+)$/;

/** Loads the whole model again with one file changed: a module's copies are told apart by their address. */
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    const [mark] = tag.exec(context.parentURL ?? '') ?? [];
    const isModel = resolved.url.startsWith(pathToFileURL(model).href);
    return mark && isModel && !tag.test(resolved.url) ? { ...resolved, url: resolved.url + mark } : resolved;
  },
  load: (url, context, next) => {
    const [mark, id = ''] = tag.exec(url) ?? [];
    const change = mark ? mutated.get(id) : undefined;
    if (!mark || !change) return next(url, context);
    const plain = url.slice(0, -mark.length);
    if (plain !== pathToFileURL(change.file).href) return next(url, context);
    return { format: 'module-typescript', source: change.text, shortCircuit: true };
  },
});

async function fateOf(file: string, text: string, theory: Theory): Promise<Fate> {
  const id = String(count++);
  mutated.set(id, { file, text });
  const load = (name: string): Promise<unknown> =>
    import(`${pathToFileURL(join(model, name)).href}?mutant=${id}`);
  try {
    const other = (await load('trace.ts')) as { trace: TraceOf };
    const steps = (await load('descent.ts')) as Steps;
    const { createEvaluator: evaluator } = (await load('reading.ts')) as { createEvaluator: Reader };
    const training = (await load('training.ts')) as typeof Training;
    return (
      fateOfTrace(other.trace, theory) ??
      fateOfReadings(evaluator, theory) ??
      fateOfSteps(steps, theory) ??
      fateOfTraining(training, theory) ??
      (isSame(other.trace, evaluator) && isSameTraining(training)
        ? { kind: 'equivalent', reason: same }
        : { kind: 'survived' })
    );
  } catch (error) {
    return { kind: 'killed', by: `it does not run: ${String(error).slice(0, 80)}` };
  }
}

const same = 'every quantity is the same number at every point, but for its last places';

interface Steps {
  readonly descentStep: typeof descentStep;
  readonly descent: typeof descent;
}
type Reader = (state: State) => (reading: Reading) => number;

function fateOfTrace(traceOf: TraceOf, theory: Theory): Fate | undefined {
  for (const wiring of networkNames) {
    for (const quantity of quantitiesOf(wiring).filter((each) => !isInput(each))) {
      const verdict = checkFunction(quantity, theory.definitions[wiring], traceOf);
      if (isFailure(verdict)) return { kind: 'killed', by: `${quantity} (${wiring})` };
    }
    const traced = traceOf(wiring, defaultState);
    const lost = quantitiesOf(wiring).find((each) => isInput(each) && traced[each] !== defaultState[each]);
    if (lost) return { kind: 'killed', by: `the input ${lost} (${wiring})` };
  }
  return undefined;
}

const iterated = [1, 2, 3].flatMap((iteration): Reading[] => [
  ...programQuantities.map((quantity) => ({
    quantity,
    model: 'program' as const,
    iteration,
  })),
  ...networkNames.map((wiring) => ({ quantity: 'CE' as const, model: wiring, iteration })),
]);

const isClose = (a: number, b: number): boolean => relativeError(a, b) <= 1e-9;

/** Edges at which doubles keep their digits; there is nothing to compare where ẑ rounds to 0 or 1. */
const modest = edges.filter(({ w22 }) => Math.abs(w22) < 5);

/** What only later iterations and the notebook's own program show. */
function fateOfReadings(read: Reader, theory: Theory): Fate | undefined {
  const exact = exactReader(theory);
  for (const state of modest) {
    const wrong = iterated.find((reading) => {
      return !isClose(read(state)(reading), exact({ ...reading, with: state }).toNumber());
    });
    if (wrong)
      return {
        kind: 'killed',
        by: `${wrong.quantity} of ${wrong.model}, iteration ${String(wrong.iteration)}`,
      };
  }
  return undefined;
}

/** What only the steps of descent show that cells and figures take, one by one and in a row. */
function fateOfSteps({ descentStep, descent }: Steps, theory: Theory): Fate | undefined {
  const exact = exactReader(theory);
  for (const name of networkNames) {
    const { moves, loss } = followedBy(name);
    for (const state of modest) {
      const sure = (quantity: Quantity, iteration = 1): number =>
        exact({ quantity, model: name, iteration, with: state }).toNumber();
      const moved = descentStep(name, state);
      if (!Object.entries(moves).every(([weight, updated]) => isClose(moved[weight as Input], sure(updated))))
        return { kind: 'killed', by: `a step of descent (${name})` };
      const walked = descent(name, { ...state, iterations: 3 }).map((each) => each[loss]);
      const losses = [1, 2, 3].map((iteration) => sure(loss, iteration));
      if (walked.length !== losses.length || !walked.every((each, i) => isClose(each, losses[i] ?? NaN)))
        return { kind: 'killed', by: `three steps of descent (${name})` };
    }
  }
  return undefined;
}

/** Whether a mutant computes what the model computes, at the edges and at a thousand random states. */
function isSame(traceOf: TraceOf, read: Reader): boolean {
  const random = randomFrom('the same');
  const names = Object.keys(inputEntries);
  const drawn = Array.from({ length: 1000 }, () => ({
    ...defaultState,
    ...drawPoint(names, random),
    iterations: 3,
  }));
  return [...edges, ...drawn].every((state) => {
    const [known, other] = [createEvaluator(state), read(state)];
    const traced = networkNames.every((wiring) => {
      const mutant = traceOf(wiring, state);
      return Object.entries(trace(wiring, state)).every(([name, value]) =>
        isNear(mutant[name] ?? NaN, value),
      );
    });
    return traced && iterated.every((reading) => isNear(other(reading), known(reading), 1e-12));
  });
}

/** A product in another order differs by a few units in the last place, three updates later by some more. */
const isNear = (a: number, b: number, rounding = 4e-15): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b), 1e-3);
