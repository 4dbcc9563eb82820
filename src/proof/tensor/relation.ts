import type { Link } from '../../notation/latex/chains.ts';
import { Misread } from '../../notation/latex/misread.ts';
import type { Stretch } from '../../notation/latex/rows.ts';
import { parseSide, type Letters } from '../latex/parse.ts';
import { partsOf, variablesIn, type Condition, type Tree } from '../tree.ts';
import { assignments, rangesIn, withNumbers } from './indices.ts';
import type { Shapes } from './shapes.ts';
import { writtenAt } from './symbols.ts';
import { nameOfEntry, printShape, sameShape, wrongShape, type Tensor } from './tensor.ts';

/** One relation between numbers, and the entry that it is of. */
interface Entry {
  readonly entry: string | undefined;
  readonly says: Condition;
  /** What its right side is reached from: the left one, or the side before it. */
  readonly from: Tree;
  readonly given: readonly Condition[];
}

/**
 * A relation as relations between numbers: one for each entry of its sides, and for each number that an
 * index stands for which no sum binds. Throws Misread where a letter lacks a shape or the shapes don't fit.
 */
export function entriesOf(link: Link, shapes: Shapes): { entries: Entry[]; isUnrolled: boolean } {
  const sides = sidesOf(link);
  const letters: Letters = { shapes, isShaped: sides.some((side) => hasShape(side, shapes)) };
  const ranges = rangesOf(sides, shapes);
  const entries = assignments(ranges).flatMap((numbers) =>
    withEntries(numbered(link, numbers), letters, numbers),
  );
  if (!letters.isShaped)
    for (const side of sides)
      refuseCapitals(
        side,
        entries.flatMap(({ says }) => [says.left, says.right]),
      );
  const isUnrolled =
    letters.isShaped || sides.some((side) => side.some(({ text }) => /^\\(sum|prod)$/.test(text)));
  return { entries, isUnrolled };
}

const sidesOf = ({ left, right, given }: Link): Stretch[] => [left, right, ...given.flatMap(sidesOf)];

/** Whether tokens speak of vectors or matrices, or of an entry of one. */
const hasShape = (tokens: Stretch, shapes: Shapes): boolean =>
  tokens.some(
    ({ kind, text }, i) =>
      (kind === 'open' && /^\\begin\s*\{[pb]matrix\}$/.test(text)) ||
      (kind !== 'quantity' && shapes.has(writtenAt(tokens, i, shapes)?.name ?? '')),
  );

function rangesOf(sides: readonly Stretch[], shapes: Shapes): Map<string, number> {
  const ranges = new Map<string, number>();
  for (const side of sides) {
    for (const [letter, size] of rangesIn(side, shapes)) {
      const known = ranges.get(letter);
      if (known !== undefined && known !== size) {
        throw wrongShape(
          side[0]?.at ?? 0,
          `${letter} runs to ${String(known)} on one side and to ${String(size)} on the other`,
        );
      }
      ranges.set(letter, size);
    }
  }
  return ranges;
}

const numbered = (link: Link, numbers: ReadonlyMap<string, number>): Link => ({
  ...link,
  left: withNumbers(link.left, numbers),
  from: withNumbers(link.from, numbers),
  right: withNumbers(link.right, numbers),
  given: link.given.map((condition) => numbered(condition, numbers)),
});

function withEntries(link: Link, letters: Letters, numbers: ReadonlyMap<string, number>): Entry[] {
  const given = link.given.flatMap((condition) => conditionsOf(condition, letters).conditions);
  const { shape, conditions } = conditionsOf(link, letters);
  const before = beforeIn(link, letters);
  const indices = [...numbers].map(([letter, value]) => `${letter} = ${String(value)}`);
  return conditions.map((says, i) => {
    const place = [...indices, nameOfEntry(shape, i) ?? []].flat();
    const from = before?.entries[i] ?? says.left;
    return { entry: place.length > 0 ? place.join(', ') : undefined, says, from, given };
  });
}

/** The side before the right one, where it is not the left one; it has been read on a line of its own. */
function beforeIn({ left, from }: Link, letters: Letters): Tensor | undefined {
  const isLeft = from.length === left.length && from.every((token, i) => token.at === left[i]?.at);
  return isLeft ? undefined : parseSide(from, letters);
}

function conditionsOf(
  { left, sign, right, at }: Link,
  letters: Letters,
): { shape: Tensor; conditions: Condition[] } {
  const [a, b] = [parseSide(left, letters), parseSide(right, letters)];
  if (!sameShape(a, b)) {
    throw wrongShape(
      at,
      `the left side is ${printShape(a)}, the right side ${printShape(b)}: the shapes differ`,
    );
  }
  const conditions = a.entries.map((entry, i) => ({ left: entry, sign, right: b.entries[i] as Tree }));
  return { shape: a, conditions };
}

/** A product of two capital letters may be one of matrices, for which AB = BA is false. */
function refuseCapitals(side: Stretch, trees: readonly Tree[]): void {
  if (!trees.some(multipliesCapitals)) return;
  const [, second] = side.filter(({ kind, text }) => kind === 'letter' && /^[A-Z]$/.test(text));
  if (!second) return;
  throw new Misread(
    'shape',
    second.at,
    `a product of capital letters may be one of matrices; declare ${second.text}: matrix 2×2, or ${second.text}: number`,
  );
}

const multipliesCapitals = (tree: Tree): boolean =>
  (tree.kind === 'binary' && tree.op === 'multiply' && hasCapital(tree.left) && hasCapital(tree.right)) ||
  partsOf(tree).some(multipliesCapitals);

const hasCapital = (tree: Tree): boolean => [...variablesIn(tree)].some((name) => /^[A-Z]$/.test(name));
