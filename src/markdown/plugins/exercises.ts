import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { attributesOf, isJsx, type Jsx } from '../../chapters/jsx.ts';
import type { Working } from '../../contract/exercise.ts';
import { encodeReading } from '../../contract/reading.ts';
import { evaluateExpression } from '../../model/expression.ts';
import { createEvaluator, type Reading } from '../../model/reading.ts';
import { isInput, type State } from '../../model/state.ts';
import { edges } from '../../proof/points/edges.ts';
import { answerFormula } from '../../proof/exercises/formula.ts';
import { chapterOf, failAt, reasonOf, type InBook } from '../context.ts';
import { readingOf } from '../../notation/reading.ts';

/**
 * `<Exercise answer="dCE_dzhat" with={{ z: 0 }} by="\frac{1}{1-\zhat}">`: how the answer is found from what the
 * question prints. A quantity is the number of its name in the question, or an input at the exercise's own inputs;
 * a, b, … are the question's first, second, … number. The page gets the formula, to forgive what its digits leave out.
 */
export function remarkExercises(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const { model } = chapterOf(file, options);
    visit(tree, 'mdxJsxFlowElement', (jsx) => {
      if (jsx.name !== 'Exercise') return;
      const { by } = attributesOf(jsx);
      if (by === undefined) return;
      try {
        const working = workingOf(jsx, String(by), model);
        refuseOther(working, answerOf(jsx, model));
        const from = Object.fromEntries(
          Object.entries(working.from).map(([name, reading]) => [name, encodeReading(reading)]),
        );
        const written: Working = { by: working.by, from };
        jsx.attributes = jsx.attributes.filter((each) => !('name' in each && each.name === 'by'));
        jsx.attributes.push({ type: 'mdxJsxAttribute', name: 'working', value: JSON.stringify(written) });
      } catch (error) {
        failAt(file, jsx, 'exercise', `<Exercise by="${String(by)}">: ${reasonOf(error)}.`);
      }
    });
  };
}

type Read = Pick<Working, 'by'> & { readonly from: Readonly<Record<string, Reading>> };

export function workingOf(exercise: Jsx, by: string, model: string): Read {
  const formula = answerFormula(by);
  const printed = questionOf(exercise).map((jsx) => readingOf(attributesOf(jsx), model));
  const own = answerOf(exercise, model);
  const meant = (name: string): Reading => {
    const nth = printed[name.charCodeAt(0) - 'a'.charCodeAt(0)];
    if (/^[a-e]$/.test(name) && nth) return nth;
    const found = printed.filter(({ quantity }) => quantity === name);
    if (found.length > 1)
      throw new Error(`${name} is printed twice in the question; write a, b, … in its order`);
    if (found[0]) return found[0];
    if (isInput(name)) return { ...own, quantity: name };
    throw new Error(`the question prints no ${name}`);
  };
  return { by: formula.by, from: Object.fromEntries(formula.names.map((name) => [name, meant(name)])) };
}

/** The number that an exercise asks for. */
export function answerOf(exercise: Jsx, pageModel: string): Reading {
  const { answer, model, with: replaced } = attributesOf(exercise);
  return readingOf(
    {
      of: String(answer),
      ...(model === undefined ? {} : { model }),
      ...(replaced === undefined ? {} : { with: replaced }),
    },
    pageModel,
  );
}

/** The numbers of the question, without those of its hint and its solution. */
function questionOf(exercise: Jsx): Jsx[] {
  const found: Jsx[] = [];
  const collect = (node: Node): void => {
    if (isJsx(node) && (node.name === 'Hint' || node.name === 'Solution')) return;
    if (isJsx(node) && node.name === 'V') found.push(node);
    if ('children' in node) (node.children as Node[]).forEach(collect);
  };
  collect(exercise);
  return found;
}

/** Refuses a formula that does not give the answer. */
function refuseOther({ by, from }: Read, answer: Reading): void {
  for (const state of edges) {
    const evaluate = createEvaluator(state);
    const [right, found] = [evaluate(answer), valueFrom(by, from, evaluate)];
    const isFar = !Number.isFinite(right) || !Number.isFinite(found) || Math.abs(state.w22) > 12;
    if (!isFar && Math.abs(found - right) > 1e-9 * Math.max(1, Math.abs(right)))
      throw new Error(`it gives ${String(found)}, the answer is ${String(right)} ${stateIn(state)}`);
  }
}

const valueFrom = (by: Read['by'], from: Read['from'], evaluate: (reading: Reading) => number): number =>
  evaluateExpression(by, (name) => evaluate(from[name] as Reading));

const stateIn = ({ x1, x2, z, w11, w22 }: State): string =>
  `at x₁ = ${String(x1)}, x₂ = ${String(x2)}, z = ${String(z)}, w₁₁ = ${String(w11)}, w₂₂ = ${String(w22)}`;
