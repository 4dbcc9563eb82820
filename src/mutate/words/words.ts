import { visit } from 'unist-util-visit';
import { chapterFrom, type Source } from '../../chapters/chapter.ts';
import { isJsx } from '../../chapters/jsx.ts';
import { setsState, statesIn } from '../../chapters/states.ts';
import { randomFrom } from '../../proof/points/random.ts';
import { sentenceComplaints } from '../../proof/sentences/complaints.ts';
import type { Fate, Mutant } from '../mutant.ts';
import { otherNumbers } from './numbers.ts';
import { inSentences } from './sentences.ts';
import { otherSettings } from './settings.ts';
import type { Slip } from './slip.ts';
import { inTable } from './tables.ts';

/** Slips in what sentences and tables say of their numbers: another quantity, wiring, state, order, operator, heading. */
export function wordMutants(sources: readonly Source[]): Mutant[] {
  return sources.flatMap((source) => {
    const { file, text, front } = chapterFrom(source);
    if (front.chapter === 0) return [];
    return slipsIn(source).map((slip) => ({
      kind: 'words' as const,
      change: slip.change,
      file,
      line: text.slice(0, slip.from).split('\n').length,
      of: slip.of,
      says: slip.says,
      run: () => fateOf({ file, text: text.slice(0, slip.from) + slip.text + text.slice(slip.to) }, slip),
    }));
  });
}

function fateOf(source: Source, { same }: Slip): Fate {
  const [told] = sentenceComplaints(source);
  if (told) return { kind: 'killed', by: told.rule };
  return same === undefined ? { kind: 'survived' } : { kind: 'equivalent', reason: same };
}

function slipsIn(source: Source): Slip[] {
  const { tree, text, front, file } = chapterFrom(source);
  const written = { text, model: front.model, states: statesIn(tree) };
  const random = randomFrom(`words ${file}`);
  const slips: Slip[] = [];
  visit(tree, (node) => {
    if (isJsx(node) && node.name === 'V') slips.push(...otherNumbers(node, written, random));
    if (isJsx(node) && setsState.test(node.name ?? '')) slips.push(...otherSettings(node, written, random));
    if (node.type === 'paragraph') slips.push(...inSentences(node, written));
    if (node.type === 'table') slips.push(...inTable(node, written));
  });
  return slips;
}
