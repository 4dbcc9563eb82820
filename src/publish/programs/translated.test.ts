import { expect, test } from 'vitest';
import { inWordsOf } from './translated.ts';

const cell = (code: string) => [{ id: 'a', code }];

test('a cell in Python says what the chapter’s cell says there, each time it says it', () => {
  const python = cell("# how far\nprint('of', n, 'of', trace('notebook'))\ntable([{'loss': loss}])");
  const english = cell("// how far\nprint('of', n, 'of', trace('notebook'));\ntable([{ loss }]);");
  const korean = cell("// 얼마나\nprint('가운데', n, '중', trace('notebook'));\ntable([{ 손실: loss }]);");
  expect(inWordsOf(python, english, korean)).toEqual(
    cell("# 얼마나\nprint('가운데', n, '중', trace('notebook'))\ntable([{'손실': loss}])"),
  );
});
