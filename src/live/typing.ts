import type { Input } from '../model/networks/index.ts';
import { type PageState, parseInput, withInput } from '../model/state.ts';
import { explain, understood } from './problem.ts';

/** What is told beside a field: what is wrong with its text, or what was understood. */
export interface Told {
  readonly problem: string;
  readonly meant: string;
}

/** What a reader does to a field from coming to it on: the page as it was before, and as the last key left it. */
export interface Edit {
  readonly before: PageState;
  readonly after: PageState;
}

/**
 * What the page, which is `now`, is to be after a key in a field: with the number that stands there, or as it was
 * before the edit while no number does, lest the part of it that was one should count. An edit ends where something
 * else changes the page.
 */
export function typedInto(input: Input, text: string, now: PageState, edit?: Edit): Told & Edit {
  const before = edit?.after === now ? edit.before : now;
  const parsed = parseInput(input, text);
  return {
    before,
    after: parsed.ok ? withInput(now, input, parsed.value) : before,
    problem: parsed.ok ? '' : explain(parsed, before[input]),
    meant: parsed.ok ? understood(text, parsed.value) : '',
  };
}
