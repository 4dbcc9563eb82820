import type { Failure, Problem } from './output.ts';

/** An error as it came out of the sandbox. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

/** Names that a page has and a cell has not; asking for one deserves an explanation. */
const ofThePage =
  /^'?(fetch|XMLHttpRequest|WebSocket|document|window|self|parent|top|opener|postMessage|localStorage|sessionStorage|indexedDB|navigator|location|alert|prompt|setTimeout|setInterval|requestAnimationFrame|importScripts|require|process|Worker)'? is not defined/;

/** What an error means. `cells` are the names under which code was evaluated, to tell its place. */
export function failureOf(thrown: unknown, cells: readonly string[]): Failure {
  if (typeof thrown !== 'object' || thrown === null)
    return { problem: 'thrown', message: String(thrown).slice(0, longest) };
  const { name, message, stack }: Thrown = thrown;
  const said = typeof message === 'string' ? message : '';
  const place = typeof stack === 'string' ? placeIn(stack, cells) : undefined;
  const missing = ofThePage.exec(said)?.[1];
  const named = typeof name === 'string' && name !== 'Error' ? `${name}: ${said}` : said;
  return {
    problem: problemOf(String(name), said),
    message: named.slice(0, longest),
    ...(place ? { place } : {}),
    ...(missing ? { missing } : {}),
  };
}

const longest = 500;

function problemOf(name: string, message: string): Problem {
  if (message.startsWith('could not load module')) return 'import';
  if (name === 'InternalError' && message === 'interrupted') return 'time';
  if (name === 'InternalError' && message === 'out of memory') return 'memory';
  if (message === 'stack overflow' || message === 'Maximum call stack size exceeded') return 'depth';
  return name === 'SyntaxError' ? 'syntax' : 'thrown';
}

/** The innermost frame that is a cell's: lines like `at f (cell:3:7)`. */
function placeIn(stack: string, cells: readonly string[]): Failure['place'] {
  for (const [, cell = '', line = ''] of stack.matchAll(/([\w-]+):(\d+)(?::\d+)?\)?$/gm))
    if (cells.includes(cell)) return { cell, line: Number(line) };
  return undefined;
}
