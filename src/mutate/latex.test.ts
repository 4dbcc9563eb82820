import { expect, test } from 'vitest';
import { sourcesOf } from '../chapters/sources.ts';
import { theoryOf } from '../proof/theory.ts';
import { latexMutants } from './latex.ts';

const slips = latexMutants(theoryOf(sourcesOf('en')));

test.each(['mean', 'sum', 'transpose', 'gate', 'fraction'])(
  'the proof lets no slip of the kind “%s” pass',
  async (kind) => {
    const tried = slips.filter(({ change }) => change === kind);
    expect(tried.length).toBeGreaterThan(10);
    const passed = [];
    for (const { file, line, of, says, run } of tried) {
      if ((await run()).kind === 'survived') passed.push(`${file}:${String(line)} ${of}: ${says}`);
    }
    expect(passed).toEqual([]);
  },
);
