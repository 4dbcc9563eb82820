import { expect, test } from 'vitest';
import { sourcesOf } from '../chapters/sources.ts';
import { theoryOf } from '../proof/theory.ts';
import { latexMutants } from './latex.ts';

const slips = latexMutants(theoryOf(sourcesOf('en')));

test.each(['mean', 'sum', 'transpose', 'gate'])(
  'the proof lets no slip of the kind “%s” pass',
  async (kind) => {
    const slips = latexMutants(theoryOf(sourcesOf('en'))).filter(({ change }) => change === kind);
    expect(slips.length).toBeGreaterThan(10);
    const passed = [];
    for (const { file, line, of, says, run } of tried) {
      if ((await run()).kind !== 'killed') passed.push(`${file}:${String(line)} ${of}: ${says}`);
    }
    expect(passed).toEqual([]);
  },
);
