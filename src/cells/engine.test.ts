import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '../model/elementary/exp.ts';
import { log } from '../model/elementary/log.ts';
import { rand } from '../model/random/rand.ts';
import { defaultState, type PageState } from '../model/state.ts';
import { trace } from '../model/trace.ts';
import { newEngine, runAtBuild } from './build.ts';
import { limits, type CellResult } from './output.ts';

const cellsOf = (codes: readonly string[]) => codes.map((code, i) => ({ id: `cell${String(i + 1)}`, code }));

const run = (codes: readonly string[], state: PageState = defaultState): CellResult[] =>
  runAtBuild({ cells: cellsOf(codes), state });

/** What one cell shows, as text. */
const shown = (code: string, state?: PageState): string[] =>
  run([code], state).flatMap(({ outputs, failure }) => [
    ...outputs.map((output) => ('text' in output ? output.text : output.kind)),
    ...(failure ? [`${failure.problem}: ${failure.message}`] : []),
  ]);

describe('a chapter’s cells are one program', () => {
  test('a later cell sees what earlier ones defined, changed and imported', () => {
    const results = run([
      "import { zhat } from 'one-weight';\nlet count = 1;\nconst twice = (x: number): number => 2 * x;",
      'count += 1;',
      'print(twice(count), zhat(0));',
    ]);
    expect(results.map(({ outputs }) => outputs)).toEqual([[], [], [{ kind: 'text', text: '4 0.5' }]]);
  });

  test('the value of the last expression is shown, with the line that gives it', () => {
    expect(run(['const a = 2;\na * 3; // six'])[0]?.outputs).toEqual([
      { kind: 'value', text: '6', of: 'a * 3' },
    ]);
    for (const code of ['const a = 2;', 'let a = 1;\na = 2', 'for (let i = 0; i < 2; i++) {\n  i;\n}'])
      expect(run([code])[0]?.outputs).toEqual([]);
    expect(shown('Math.max(\n  1,\n  2,\n);')).toEqual(['2']);
    expect(shown('async function later() { return 7 }\nlater()')).toEqual(['7']);
  });

  test('it stops at the first cell that fails, and names its line', () => {
    const results = run(['function f(x: any) {\n  return x.y.z;\n}', '\nf({});', 'print(1)']);
    expect(results).toHaveLength(2);
    expect(results[1]?.failure).toMatchObject({ problem: 'thrown', place: { cell: 'cell1', line: 2 } });
  });

  test('what does not parse is told by line, and the cells above it have run', () => {
    const results = run(['print(1)', 'const a = 1;\nconst b = = 2;']);
    expect(results[0]?.outputs).toHaveLength(1);
    expect(results[1]?.failure).toMatchObject({ problem: 'syntax', place: { cell: 'cell2', line: 2 } });
    expect(run(['type A = ;'])[0]?.failure).toMatchObject({ problem: 'syntax', place: { line: 1 } });
  });

  test('an import of what is not there says so', () => {
    expect(shown("import { nope } from 'one-weight'")).toEqual(["thrown: 'one-weight' has no nope."]);
    expect(shown("import fs from 'fs'")).not.toEqual([]);
    expect(shown("import { x } from 'fs'")[0]).toContain("there is no 'fs' here");
  });

  test('which cells read the inputs is known', () => {
    const results = run(['print(1)', 'const x = state.x1', 'print(2)']);
    expect(results.map(({ readsState }) => readsState)).toEqual([false, true, true]);
    expect(run(['Math.random()'])[0]?.readsState).toBe(true);
  });
});

describe('the same digits as the book', () => {
  test('exp and log are the book’s own', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        const at = `(${String(x)})`;
        expect(shown(`Math.exp${at}`)).toEqual([String(exp(x))]);
        expect(shown(`Math.log(Math.abs${at})`)).toEqual([String(log(Math.abs(x)))]);
      }),
      { numRuns: 20 },
    );
  });

  test('the model is the book’s own, at the reader’s inputs', () => {
    const state = { ...defaultState, x1: 0.31, z: 0.5 };
    const program = "import { trace } from 'one-weight';\ntrace('notebook', state).dCE_dw11";
    expect(shown(program, state)).toEqual([String(trace('notebook', state).dCE_dw11)]);
  });

  test('random is NumPy’s rand() of the seed, and time stands still, in UTC', () => {
    expect(shown('[Math.random(), Math.random()]')).toEqual([`[${rand(defaultState.seed, 2).join(', ')}]`]);
    expect(shown('[new Date(), Date.now(), new Date().getHours(), new Date(2020, 5, 1).getMonth()]')).toEqual(
      ['[2020-01-01T00:00:00.000Z, 1577836800000, 0, 5]'],
    );
  });
});

describe('a hostile cell ends, with its reason', () => {
  test.each([
    ['while (true) {}', 'time'],
    ["/(a+)+$/.test('a'.repeat(40) + 'b')", 'time'],
    ['const again = (): Promise<void> => Promise.resolve().then(again); again()', 'jobs'],
    ['new Promise(() => {})', 'jobs'],
    ['const grown: number[] = []; while (true) grown.push(1)', 'memory|time'],
    ['try { while (true) {} } catch {} print("escaped")', 'time'],
    ['for (let i = 0; i < 1e6; i++) print(i)', 'output'],
    ["const long = 'x'.repeat(1e5); while (true) print(long)", 'output'],
    ['const deep = (): number => 1 + deep(); deep()', 'depth'],
    ["JSON.parse('['.repeat(1e6))", 'depth'],
    ['throw { toString: null }', 'thrown'],
    ['plot(Array(3000).fill(1))', 'thrown'],
    ['table(Array(300).fill({ a: 1 }))', 'thrown'],
  ])('%s', async (code, problem) => {
    // What ends by its time alone need not spin for long.
    const milliseconds = problem === 'time' ? 100 : 1_000;
    const program = { cells: cellsOf([code]), state: defaultState, milliseconds };
    const [result] = runAtBuild(program, await newEngine());
    expect(result?.failure?.problem).toMatch(new RegExp(`^(${problem})$`));
    expect(JSON.stringify(result?.outputs).length).toBeLessThan(limits.characters * 1.5);
  });

  test.each(['fetch("/")', 'document.title', 'parent.location', 'postMessage("x")', 'setTimeout(print, 1)'])(
    '%s is not there, and the reader is told which',
    (code) => {
      expect(run([code])[0]?.failure?.missing).toBe(code.split(/\W/)[0]);
    },
  );

  test('nothing can be loaded', () => {
    expect(run(["import('https://example.com/x.js')"])[0]?.failure?.problem).toBe('import');
  });

  test('what a cell does to its prototypes stays in its sandbox, and its output stays text', () => {
    const pollute =
      "Object.prototype.kind = 'text'; JSON.stringify = () => '{}'; Array.prototype.map = () => [1]";
    expect(
      run([pollute, 'print(1)'])
        .at(-1)
        ?.outputs.every((output) => output.kind === 'text'),
    ).toBe(true);
    expect(({} as { kind?: string }).kind).toBeUndefined();
    expect(shown("print('<img src=x onerror=alert(1)>')")).toEqual(['<img src=x onerror=alert(1)>']);
  });

  test('the next run starts afresh', () => {
    run(['Object.prototype.left = 1; globalThis.over = 2']);
    expect(shown('[({}).left, typeof over]')).toEqual(["[undefined, 'undefined']"]);
  });
});

describe('tables and plots', () => {
  test('a table takes objects or arrays, and prints numbers in full', () => {
    expect(run(['table([{ x: 1 / 3, y: "a" }, { x: -0 }])'])[0]?.outputs).toEqual([
      {
        kind: 'table',
        columns: ['x', 'y'],
        rows: [
          ['0.3333333333333333', 'a'],
          ['-0', ''],
        ],
      },
    ]);
    expect(run(['table([[1, 2]], ["a", "b"])'])[0]?.outputs).toEqual([
      { kind: 'table', columns: ['a', 'b'], rows: [['1', '2']] },
    ]);
  });

  test('a plot takes heights, pairs, or several lines by name; a line has a gap where it is not finite', () => {
    expect(run(['plot({ a: [1, NaN], b: [[0.5, 2]] }, { x: "step" })'])[0]?.outputs).toEqual([
      {
        kind: 'plot',
        x: 'step',
        y: 'y',
        series: [
          { name: 'a', points: [[0, 1], [1, null]] },
          { name: 'b', points: [[0.5, 2]] },
        ],
      },
    ]); // prettier-ignore
  });
});
