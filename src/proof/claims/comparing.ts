import type { Comparing } from '../../model/certain/truth.ts';
import type { Expression } from '../../model/expression.ts';
import type { Comparison } from '../../model/claim.ts';
import type { Quantity } from '../../model/networks/index.ts';
import { needsOf, undefinedIn, type Definitions } from '../definitions.ts';
import { withoutDetours } from '../detours.ts';
import { write } from '../expression.ts';
import { quantityTree } from '../latex/convert.ts';
import { symbolicIn } from '../symbolic.ts';
import { binary, number, type Condition, type Tree } from '../tree.ts';

const signs = { '<': '<', '>': '>', '<=': '≤', '>=': '≥', '==': '=', '!=': '≠' } as const;

/** A claim's comparison as a relation between trees, which the checker evaluates. */
export const conditionOf = ({ left, operator, right }: Comparison, definitions: Definitions): Condition => ({
  left: operand(left, definitions),
  sign: signs[operator],
  right: operand(right, definitions),
});

const operand = (text: string, definitions: Definitions): Tree =>
  /^[A-Za-z]/.test(text) ? withoutDetours(quantityTree(text as Quantity), definitions) : number(text);

/** A quantity that the comparison rests on and no printed definition says. */
export function undefinedOf(comparison: Comparison, definitions: Definitions): string | undefined {
  const { left, right } = conditionOf(comparison, definitions);
  return undefinedIn(left, definitions) ?? undefinedIn(right, definitions);
}

/** What a page needs to decide a comparison by true values: the printed definitions, derivatives worked out. */
export function comparingOf(comparison: Comparison, definitions: Definitions): Comparing {
  const { left, right } = conditionOf(comparison, definitions);
  const workOut = symbolicIn(definitions);
  const isZero = right.kind === 'number' && Number(right.literal) === 0;
  const difference = workOut(isZero ? left : binary('subtract', left, right));
  const trees = new Map([...definitions.trees].map(([name, tree]) => [name, workOut(tree)]));
  const { computed } = needsOf([difference], { trees });
  const steps = computed.map((name) => [name, write(trees.get(name) as Tree)] as const);
  return withoutTwins({ steps, difference: write(difference) });
}

/** The same, with what stands in it more than once computed once, as a step of its own. */
function withoutTwins({ steps, difference }: Comparing): Comparing {
  const counts = new Map<string, number>();
  const count = (part: Expression): void => {
    if (!isOperation(part)) return;
    const key = JSON.stringify(part);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.get(key) === 1) partsOf(part).forEach(count);
  };
  [...steps.map(([, value]) => value), difference].forEach(count);

  const names = new Map<string, string>();
  const all: (readonly [string, Expression])[] = [];
  const share = (part: Expression): Expression => {
    if (!isOperation(part)) return part;
    const key = JSON.stringify(part);
    const known = names.get(key);
    if (known !== undefined) return known;
    const whole: Expression = [part[0], ...partsOf(part).map(share)];
    if ((counts.get(key) ?? 0) < 2) return whole;
    const name = `#${String(names.size + 1)}`;
    names.set(key, name);
    all.push([name, whole]);
    return name;
  };
  for (const [name, value] of steps) all.push([name, share(value)]);
  return { difference: share(difference), steps: all };
}

type Operation = Exclude<Expression, number | string>;
const isOperation = (part: Expression): part is Operation => typeof part === 'object';
const partsOf = ([, ...parts]: Operation): readonly Expression[] => parts;
