import type { Cell } from './compile.ts';
import type { PageState } from '../model/state.ts';
import type { CellResult } from './output.ts';

/** What the page asks of a worker, once. */
export interface Request {
  readonly run: string;
  readonly cells: readonly Cell[];
  readonly state: PageState;
}

/** What a worker answers, as JSON: that it starts, each cell's result, and that it is done or broke. */
export type Answer =
  | { readonly run: string; readonly kind: 'ready' | 'done' | 'broke' }
  | { readonly run: string; readonly kind: 'result'; readonly result: CellResult };

/** Longer than any honest answer: output.ts allows 200,000 characters a run. */
const longest = 1_000_000;

/** Reads an answer to this run; anything else is ignored. */
export function readAnswer(message: unknown, run: string): Answer | undefined {
  if (typeof message !== 'string' || message.length > longest) return undefined;
  try {
    const answer = JSON.parse(message) as Answer | null;
    return answer?.run === run ? answer : undefined;
  } catch {
    return undefined;
  }
}
