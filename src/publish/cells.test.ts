import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAsPrinted, runAtBuild } from '../cells/build.ts';
import type { Cell } from '../cells/compile.ts';
import { outputText } from '../cells/view/text.ts';
import { readBook } from '../chapters/book.ts';
import { cellsOf } from '../chapters/cells.ts';
import { languages } from '../notation/entry.ts';
import { modestState } from '../model/oracle/states.ts';
import { defaultState } from '../model/state.ts';
import { typeMistakes } from './programs/type-mistakes.ts';

const chapters = languages.flatMap((language) =>
  [...readBook(language).chapters.values()]
    .filter(({ front }) => front.chapter !== undefined)
    .map(({ name, cells }) => ({ name: `${language}-${name}`, cells: cellsOf(cells) })),
);

const programText = (cells: readonly Cell[]): string =>
  [...cells.map(({ id, code }) => `// ${id}\n${code}`), 'export {};'].join('\n');

const wrong = {
  name: 'wrong',
  cells: [{ id: 'wrong', code: "import { zhat } from 'one-weight';\nconst n: string = zhat(state.nope);" }],
};

test('every chapter’s program is well typed, and a cell that is not is told with its line', () => {
  const programs = [...chapters, wrong].map(({ name, cells }) => [name, programText(cells)] as const);
  const mistakes = typeMistakes(new Map(programs));
  expect(mistakes.filter((mistake) => !mistake.includes('/wrong.cells.ts:'))).toEqual([]);
  expect(mistakes.join('\n')).toMatch(/wrong\.cells\.ts:3 .*not assignable.*\n.*nope/);
});

describe.each(chapters)('$name', ({ name, cells }) => {
  test('has two cells or more, which show what a reviewer has read', async () => {
    expect(cells.length).toBeGreaterThanOrEqual(2);
    const shown = runAsPrinted(cells)
      .map(({ id, outputs }) => `— ${id}\n${outputs.map(outputText).join('\n')}\n`)
      .join('\n');
    await expect(shown).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.txt`));
  });
});

test('the chapter’s engine finds the model’s gradient to the last digit, at random states', () => {
  const { cells } = chapters.find(({ name }) => name === 'en-16-an-engine') ?? { cells: [] };
  const checked = cells.slice(0, cells.findIndex(({ id }) => id === 'engine-checked') + 1);
  fc.assert(
    fc.property(modestState, (state) => {
      const last = runAtBuild({ cells: checked, state: { ...defaultState, ...state } }).at(-1);
      expect(last?.outputs.map(outputText).at(-1)).toBe('the same to the last digit: 6 of 6');
    }),
    { numRuns: 25 },
  );
});
