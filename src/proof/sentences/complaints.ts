import type { Source } from '../../chapters/chapter.ts';
import { boundIn } from './chapter.ts';

/** What is wrong with the sentences of a chapter: numbers that no word names, or that are not what the words say. */
export const sentenceComplaints = (source: Source) =>
  boundIn(source).flatMap((bound) => {
    if (!('wrong' in bound)) return [];
    const { line = 1, column = 1 } = ('node' in bound ? bound.node : bound.number.jsx).position?.start ?? {};
    return [{ file: source.file, line, column, rule: 'number-is-named', message: bound.wrong }];
  });
