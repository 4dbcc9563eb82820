import { createEvaluator, type Reading } from '../../model/reading.ts';
import { defaultState, inputEntries, type State } from '../../model/state.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { tokensOf } from '../../notation/latex/tokens.ts';
import { doubles } from '../arithmetic/doubles.ts';
import { compile, type Closure } from '../compile.ts';
import { parseSide } from '../latex/parse.ts';
import { drawPoint } from '../points/draw.ts';
import { randomFrom } from '../points/random.ts';
import type { Tree } from '../tree.ts';

/** A number of a sentence at each of the pages on which sentences are tried. */
export type Value = (page: number) => number;

/** What a sentence says of the state in which its quantities are read. */
export type Setting = Pick<Reading, 'model' | 'with' | 'iteration'>;

const random = randomFrom('sentences');
const drawn = Array.from({ length: 15 }, (_, i) => ({
  ...defaultState,
  ...drawPoint(Object.keys(inputEntries), random),
  iterations: 1 + (i % 4),
}));

/** The page as it is when fresh, and pages that readers have changed: what is said must be true of each. */
export const pages: readonly State[] = [defaultState, ...drawn];
const evaluators = pages.map(createEvaluator);

export const valueOf =
  (reading: Reading): Value =>
  (page) =>
    evaluators[page]?.(reading) ?? NaN;

/** What doubles may lose where one number is taken from another that is close to it. */
const lostInSums = 1e-13;

/** Whether the same code gives two numbers on every page; where a computer finds none, both must find none. */
export const isSame = (a: Value, b: Value): boolean =>
  pages.every((_, page) => isNear(a(page), b(page), Number.EPSILON));

/** Whether two numbers that are calculated on different ways are the same on every page. */
export const comesTo = (a: Value, b: Value): boolean =>
  pages.every((_, page) => isNear(a(page), b(page), 1e-9, lostInSums));

/** Whether two numbers are the same to the last digit on every page. */
export const isExactly = (a: Value, b: Value): boolean =>
  pages.every((_, page) => isNear(a(page), b(page), 0));

const isNear = (a: number, b: number, relative: number, slack = 0): boolean =>
  Object.is(a, b) ||
  a === b ||
  (Number.isFinite(a) && Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + slack);

type Parsed = { readonly names: readonly string[]; readonly run: Closure<number> } | undefined;
const parsed = new Map<string, Parsed>();

/** A formula's value in a setting; undefined for one that is no number of the book’s quantities. */
export function formulaValue(latex: string, setting: Setting): Value | undefined {
  if (!parsed.has(latex)) parsed.set(latex, parse(latex));
  const formula = parsed.get(latex);
  if (!formula) return undefined;
  const values = formula.names.map((quantity) => valueOf({ ...setting, quantity } as Reading));
  return (page) => formula.run(values.map((value) => value(page)));
}

function parse(latex: string): Parsed {
  try {
    const [tree, ...more] = parseSide(tokensOf(latex), { shapes: new Map(), isShaped: false }).entries;
    if (!tree || more.length > 0) return undefined;
    const names: string[] = [];
    const slotOf = (name: string): number => {
      if (!isQuantity(name)) throw new Misread('unknown-symbol', 0, `${name} is no quantity`);
      const at = names.indexOf(name);
      return at < 0 ? names.push(name) - 1 : at;
    };
    const derivative = (of: Tree & { kind: 'derivative' }): Closure<number> => {
      const slot = slotOf(of.of.kind === 'variable' ? `d${of.of.name}_d${of.by}` : '');
      return (frame) => frame[slot] ?? NaN;
    };
    const run = compile(tree, { arithmetic: doubles, slotOf, derivative });
    return { names, run };
  } catch (error) {
    if (error instanceof Misread) return undefined;
    throw error;
  }
}
