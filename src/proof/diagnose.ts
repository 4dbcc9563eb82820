import type { Theory } from './theory.ts';
import { settles } from './compare.ts';
import { undefinedIn, type Definitions } from './definitions.ts';
import { withoutDetours } from './detours.ts';
import { applyEdit, type Edit } from './edits/edit.ts';
import { editsOf } from './edits/edits.ts';
import { chainsOf } from '../notation/latex/chains.ts';
import { Misread } from '../notation/latex/misread.ts';
import { drawPoint } from './points/draw.ts';
import { edges } from './points/edges.ts';
import { randomFrom } from './points/random.ts';
import { relationsOf, wholeOf, type Relation } from './relations.ts';
import { inNumbers } from './sides.ts';
import type { Condition, Tree } from './tree.ts';
import { variablesIn } from './tree.ts';
import type { Point } from './verdict.ts';

/** Where two sides part, counted from the formula's start, and the single change that would join them. */
export interface Diagnosis {
  readonly at: number;
  readonly hint: string | undefined;
}

/** A handful of points tells a repair from a coincidence; among them the reader's default state and the point that broke the relation. */
const trials = 12;

/**
 * Looks for one slip of the pen that explains why a relation fails: the first edit of its own LaTeX after
 * which it holds. Without such an edit the sides part at the relation sign.
 */
export function diagnose(relation: Relation, breaksAt: Point, theory: Theory): Diagnosis {
  const { formula, reading } = relation;
  const whole = wholeOf(relation);
  if (reading.kind === 'misread') return { at: reading.error.at, hint: undefined };
  const { link } = reading;
  const [from, to] = reachOf(relation);
  const definitions = theory.definitions[formula.wiring];
  const mends = (edit: Edit): boolean => {
    if (edit.from < from || edit.to > to || edit.kind === 'relation') return false;
    const edited = relationsOf({ ...formula, latex: applyEdit(formula.latex, edit) });
    const same = edited.filter((other) => wholeOf(other) === whole);
    return (
      same.length > 0 &&
      same.every(
        (other) => other.reading.kind === 'read' && holdsAtSome(other.reading.says, breaksAt, definitions),
      )
    );
  };
  const edit = editsOf(formula.latex).find(mends);
  return edit
    ? { at: edit.from, hint: `with ${edit.says} here, both sides agree` }
    : { at: link.at, hint: undefined };
}

/** The stretch of the formula that is this relation's own: its right side, and its left if it prints one. */
function reachOf({ formula, reading }: Relation): [number, number] {
  if (reading.kind === 'misread') return [0, 0];
  const { link } = reading;
  const following = chainsOf(formula.latex)
    .flat()
    .map(({ at }) => at)
    .find((at) => at > link.at);
  const left = link.left[0]?.at ?? link.at;
  const isOwn =
    left < link.at &&
    !chainsOf(formula.latex)
      .flat()
      .some(({ at }) => at > left && at < link.at);
  return [isOwn ? left : link.at, following ?? formula.latex.length];
}

function holdsAtSome(says: Condition, breaksAt: Point, definitions: Definitions): boolean {
  try {
    const prepare = (tree: Tree): Tree => {
      if (undefinedIn(tree, definitions)) throw new Misread('no-definition', 0, '');
      return withoutDetours(tree, definitions);
    };
    const prepared = { ...says, left: prepare(says.left), right: prepare(says.right) };
    const sides = inNumbers(prepared, definitions, 'symbolic');
    const random = randomFrom('diagnosis');
    const letters = [...variablesIn(says.left), ...variablesIn(says.right)];
    const points = Array.from({ length: trials }, (_, i) => ({
      ...drawPoint([...letters, ...Object.keys(edges[0] ?? {})], random),
      ...(i === 0 ? edges[0] : {}),
      ...(i === 1 ? breaksAt : {}),
    }));
    const outcomes = points
      .map((point) => sides(point))
      .filter(({ left, right }) => Number.isFinite(left - right));
    return (
      outcomes.length > trials / 4 && outcomes.every((both) => nearly(both) || settles(says.sign, both, 0))
    );
  } catch (error) {
    if (error instanceof Misread) return false;
    throw error;
  }
}

/** Doubles lose digits where ẑ comes near 1; a repair need not be told from a billionth of one. */
const nearly = ({ left, right }: { left: number; right: number }): boolean =>
  Math.abs(left - right) <= 1e-7 * Math.max(Math.abs(left), Math.abs(right));
