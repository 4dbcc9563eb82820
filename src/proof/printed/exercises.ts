import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isAsked, type Asked } from '../../contract/asked.ts';
import { decodeReading, type WrittenReading } from '../../contract/reading.ts';
import { defaultNetwork } from '../../model/networks/index.ts';
import { createEvaluator, type Reading } from '../../model/reading.ts';
import { defaultState, type State } from '../../model/state.ts';
import { edges } from '../points/edges.ts';
import { printReading } from '../../notation/number.ts';

/** The reader's first state, and two at which no two quantities happen to print alike. */
const states: readonly State[] = [
  defaultState,
  {
    ...defaultState,
    x1: 0.61,
    x2: 0.43,
    z: 0.9,
    w1: 0.57,
    w11: 0.31,
    w12: 0.83,
    w21: 0.29,
    w2: 0.47,
    w22: 0.19,
  },
  {
    ...defaultState,
    x1: 0.37,
    x2: 0.59,
    z: 0.8,
    w1: 0.71,
    w11: 0.23,
    w12: 0.41,
    w21: 0.67,
    w2: 0.53,
    w22: -0.44,
    eta: 0.3,
  },
];

interface Fault {
  readonly line: number;
  readonly message: string;
}

/**
 * What is wrong with the exercises of a finished page: one that the page answers elsewhere than in a solution, one
 * that has the same answer at every state, one whose solution does not end with its answer. Of one that asks for a sign
 * or a line of code the page may print the value; a sign must not be the same at every state, a line stands in the
 * solution.
 */
export function faultsOfExercises(html: string): Fault[] {
  const page: Part = { shown: [], outputs: [], exercises: [] };
  collect(fromHtml(html), page, { model: defaultNetwork, isSolution: false });
  return page.exercises.flatMap((exercise) =>
    [...faultsOf[exercise.asks](exercise, page)].map((message) => ({
      line: exercise.line,
      message: `${exercise.id}: ${message}`,
    })),
  );
}

interface Part {
  /** Every number that stands outside a solution, as it is printed at each of the states. */
  readonly shown: Reading[];
  /** What the cells have printed. */
  readonly outputs: string[];
  readonly exercises: Exercise[];
}

interface Exercise {
  readonly id: string;
  readonly line: number;
  readonly asks: Asked;
  readonly answer: Reading;
  /** The line that its author wrote. */
  readonly code: string;
  /** The numbers of its solution, and the code in it. */
  readonly solution: readonly Reading[];
  readonly lines: readonly string[];
}

const faultsOf: Readonly<Record<Asked, (exercise: Exercise, page: Part) => Iterable<string>>> = {
  value: faultsOfValue,
  sign: faultsOfSign,
  code: faultsOfCode,
};

function* faultsOfSign({ answer }: Exercise): Generator<string> {
  const signs = new Set(edges.map((state) => Math.sign(createEvaluator(state)(answer))));
  if (signs.size === 1) yield 'the sign is the same at every state';
}

function* faultsOfCode({ code, lines }: Exercise): Generator<string> {
  if (!lines.includes(code)) yield `its solution does not show the line ${code}`;
}

function* faultsOfValue({ answer, solution }: Exercise, { shown, outputs }: Part): Generator<string> {
  const right = printedAt(answer);
  if (new Set(right).size === 1) yield `the answer is ${String(right[0])} at every state`;
  const told = shown.find((reading) => sameAt(right, printedAt(reading)));
  if (told) yield `the page prints the answer outside the solution, as ${JSON.stringify(told)}`;
  if (outputs.includes(right[0] ?? '')) yield `a cell prints the answer, ${String(right[0])}`;
  const last = solution.at(-1);
  if (!last || !sameAt(right, printedAt(last))) yield 'its solution does not end with the answer';
}

const evaluators = states.map(createEvaluator);
const printedAt = (reading: Reading): string[] =>
  evaluators.map((evaluate) => printReading(reading, evaluate(reading)));
const sameAt = (a: readonly string[], b: readonly string[]): boolean => a.every((text, i) => text === b[i]);

interface Around {
  readonly model: string;
  readonly isSolution: boolean;
}

function collect(node: Nodes, page: Part, around: Around): void {
  if (!('children' in node)) return;
  const inside = node.type === 'element' ? readElement(node, page, around) : around;
  for (const child of node.children) collect(child, page, inside);
}

function readElement(element: Element, page: Part, around: Around): Around {
  const { properties, tagName } = element;
  const classes = [properties['className'] ?? []].flat().map(String);
  const inside: Around = {
    model: String(properties['dataModel'] ?? around.model),
    isSolution: around.isSolution || classes.includes('solution'),
  };
  if (classes.includes('exercise')) page.exercises.push(exerciseIn(element, inside.model));
  if (classes.includes('cell-output')) page.outputs.push(...roundedIn(textOf(element)));
  const reading = 'dataQuantity' in properties && !inside.isSolution && readingOf(element, inside.model);
  if (reading && tagName !== 'form') page.shown.push(reading);
  return inside;
}

function exerciseIn(element: Element, model: string): Exercise {
  const forms = all(element, ({ properties }) => 'dataAnswer' in properties);
  const { dataAnswer, dataAsks, dataCode } = forms[0]?.properties ?? {};
  const written = JSON.parse(String(dataAnswer ?? '{}')) as WrittenReading;
  const answer = decodeReading(written);
  const id = String(element.properties['id']);
  if (!answer || !isAsked(dataAsks)) throw new Error(`${id} asks for what the book has not`);
  const solution = all(element, ({ properties }) =>
    [properties['className'] ?? []].flat().includes('solution'),
  );
  const numbers = solution.flatMap((part) => all(part, ({ properties }) => 'dataQuantity' in properties));
  return {
    id,
    line: element.position?.start.line ?? 0,
    asks: dataAsks,
    answer,
    code: String(dataCode ?? ''),
    lines: solution.flatMap((part) => all(part, ({ tagName }) => tagName === 'code')).map(textOf),
    solution: numbers.flatMap((number) => readingOf(number, model) ?? []),
  };
}

function all(node: Nodes, is: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  const inside = node.children.flatMap((child) => all(child, is));
  return node.type === 'element' && is(node) ? [node, ...inside] : inside;
}

function readingOf({ properties }: Element, model: string): Reading | undefined {
  const { dataQuantity, dataModel, dataIteration, dataWith, dataDigits } = properties;
  const [quantity, iteration, replaced, digits] = [dataQuantity, dataIteration, dataWith, dataDigits].map(
    (value) => (value === undefined || value === null ? undefined : String(value)),
  );
  return decodeReading({ quantity, model: String(dataModel ?? model), iteration, with: replaced, digits });
}

/** The decimals of a text, as the book would print them. */
const roundedIn = (text: string): string[] =>
  (text.match(/[-−]?\d+\.\d{3,}/g) ?? []).map((decimal) =>
    printReading({ quantity: 'CE', model: defaultNetwork }, Number(decimal.replace('−', '-'))),
  );

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join(' ') : '';
