import type { Failure, Problem } from '../../cells/output.ts';
import type { PageWord } from '../../contract/words.ts';
import { say } from '../dictionary.ts';

/** Why a cell gave nothing: something in it, or that its engine did not come. */
export type Broken = Omit<Failure, 'problem'> & { readonly problem: Problem | 'unloaded' };

const words: Readonly<Record<Exclude<Broken['problem'], 'thrown' | 'syntax'>, PageWord>> = {
  time: 'cellTime',
  memory: 'cellMemory',
  depth: 'cellDepth',
  output: 'cellTooMuch',
  jobs: 'cellJobs',
  import: 'cellImport',
  crash: 'cellCrash',
  unloaded: 'cellUnloaded',
};

/** The same in the page's words; of an error in the code, what the engine says. */
export function reasonOf({ problem, message, missing }: Broken): string {
  if (problem !== 'thrown' && problem !== 'syntax') return say(words[problem]);
  return missing ? say('cellMissing', { name: missing }) : message;
}
