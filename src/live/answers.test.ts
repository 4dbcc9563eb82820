import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { chapterFrom } from '../chapters/chapter.ts';
import { attributesOf, type Jsx } from '../chapters/jsx.ts';
import { sourcesOf } from '../chapters/sources.ts';
import { encodeReading } from '../contract/reading.ts';
import { answerOf, workingOf } from '../markdown/plugins/exercises.ts';
import { evaluateExpression } from '../model/expression.ts';
import { modestState } from '../model/oracle/states.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import { defaultState, type State } from '../model/state.ts';
import { printReading } from '../notation/number.ts';
import { judge, leftOpen } from './judge.ts';

/** Every exercise of the book: what it asks for, and how it is answered from its question. */
const exercises = sourcesOf('en').flatMap((source) => {
  const { tree, front } = chapterFrom(source);
  const found: { id: string; answer: Reading; by: string; working: ReturnType<typeof workingOf> }[] = [];
  visit(tree, 'mdxJsxFlowElement', (jsx: Jsx) => {
    if (jsx.name !== 'Exercise') return;
    const { id, by, asks = 'value' } = attributesOf(jsx);
    if (asks !== 'value') return;
    const working = workingOf(jsx, String(by), front.model);
    found.push({ id: String(id), by: String(by), answer: answerOf(jsx, front.model), working });
  });
  return found;
});

/** What a reader reads: the number as it is printed. */
const read = (reading: Reading, value: number): number =>
  Number(
    printReading(reading, value)
      .replaceAll('−', '-')
      .replace(/×10(.*)$/, (_, raised: string) => `e${plainDigits(raised)}`),
  );
const plainDigits = (raised: string): string =>
  raised.replace('⁻', '-').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));

function judged(
  exercise: (typeof exercises)[number],
  state: State,
  answerOfReader: (found: number) => string,
) {
  const evaluate = createEvaluator(state);
  const { by, from } = exercise.working;
  const found = evaluateExpression(by, (name) =>
    read(from[name] as Reading, evaluate(from[name] as Reading)),
  );
  const written = Object.fromEntries(
    Object.entries(from).map(([name, reading]) => [name, encodeReading(reading)]),
  );
  const open = leftOpen({ by, from: written }, evaluate);
  return { found, judgement: judge(answerOfReader(found), evaluate(exercise.answer), open) };
}

test('every exercise of the book says how it is answered', () => {
  expect(exercises.length).toBeGreaterThan(15);
  expect(exercises.filter(({ by }) => by === 'undefined')).toEqual([]);
});

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
  test('what is worked out from the printed numbers is right, to all digits, four decimals and three digits', () => {
    const ways = [String, (found: number) => found.toFixed(4), (found: number) => found.toPrecision(3)];
    fc.assert(
      fc.property(modestState, fc.integer({ min: -60, max: 60 }), (state, far) => {
        for (const at of [state, { ...state, w22: far / 10 }])
          for (const way of ways) {
            const { found, judgement } = judged(exercise, at, way);
            if (Number.isFinite(found)) expect(judgement).toBe('right');
          }
      }),
    );
  });

  test('another number is not', () => {
    const { found } = judged(exercise, defaultState, String);
    expect(judged(exercise, defaultState, () => String(found + 0.02 * (Math.abs(found) + 1))).judgement).toBe(
      'wrong',
    );
    expect(judged(exercise, defaultState, () => String(-found)).judgement).toBe('sign');
  });
});

test('where the first factor is printed as −1.0040, the second that this gives is right', () => {
  const exercise = exercises.find(({ id }) => id === 'slope-without-inputs-at-the-sigmoid');
  if (!exercise) throw new Error('the exercise has another id now');
  const { found, judgement } = judged(exercise, { ...defaultState, w22: 5 }, () => '0.003968');
  expect(found).toBeCloseTo(0.003968, 6);
  expect(judgement).toBe('right');
});

test('where ẑ is printed as 1.0000 the reader is told that the digits leave the answer open', () => {
  const exercise = exercises.find(({ id }) => id === 'flip-the-label');
  if (!exercise) throw new Error('the exercise has another id now');
  const state = { ...defaultState, w22: 11 };
  expect(judged(exercise, state, () => '1000').judgement).toBe('digits');
  expect(judged(exercise, state, () => String(createEvaluator(state)(exercise.answer))).judgement).toBe(
    'right',
  );
});
