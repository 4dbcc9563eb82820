import { readAnswer, type Answer, type Request } from '../../cells/messages.ts';
import type { CellResult, Problem } from '../../cells/output.ts';

/** How long a cell may take, and how long the engine may take to arrive. */
const longestRun = 6_000;
const longestLoad = 60_000;

/** One worker, one run. Ends by itself when done, or when a cell takes longer than `longestRun`, or when told. */
export function work(
  request: Request,
  onResult: (result: CellResult) => void,
  onEnd: (problem?: Problem | 'unloaded', milliseconds?: number) => void,
): (problem?: Problem | 'unloaded') => void {
  const worker = new Worker(new URL('../../cells/worker.ts', import.meta.url), { type: 'module' });
  let timer = setTimeout(() => end('unloaded'), longestLoad);
  let begun = 0;
  const end = (problem?: Problem | 'unloaded', milliseconds?: number) => {
    clearTimeout(timer);
    worker.terminate();
    worker.onmessage = worker.onerror = null;
    onEnd(problem, milliseconds);
  };
  const expectMore = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end('time'), longestRun);
  };
  const take: Readonly<Record<Answer['kind'], (answer: Answer) => void>> = {
    ready: () => {
      begun = performance.now();
      expectMore();
    },
    result: (answer) => {
      expectMore();
      if (answer.kind === 'result') onResult(answer.result);
    },
    done: () => {
      end(undefined, performance.now() - begun);
    },
    broke: () => end('crash'),
  };
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    const answer = readAnswer(data, request.run);
    if (answer) take[answer.kind](answer);
  };
  worker.onerror = () => end(begun === 0 ? 'unloaded' : 'crash');
  worker.postMessage(request);
  return end;
}
