import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { trainingOf, type Plan, type Training } from '../../model/training.ts';

/** How long the page may be kept from answering, in ms: half a frame. */
const slice = 8;
/** Epochs between two looks at the clock. */
const stride = 20;

/** A training that is computed in slices, as far as it has come. */
export interface Run {
  readonly training: Training;
  /** Whether there are epochs left that somebody waits for. */
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
  cancel(): void;
  /** Goes on with a training that was cancelled. */
  resume(): void;
}

/**
 * Trains by a plan, half a frame at a time; a plan with another `key` begins anew. The first is done at once, in the page
 * as built and in the browser, which takes over that drawing as it stands only if it would draw the same.
 */
export function useRun(plan: Plan, key: string): Run {
  const isFirst = useRef(true);
  const training = useMemo(() => advanceFor(trainingOf(plan), isFirst.current ? Infinity : slice), [key]);
  isFirst.current = false;
  const [cancelled, cancel] = useState<Training>();
  const [, drawn] = useState(0);
  const isRunning = !isOver(training) && cancelled !== training;
  useEffect(() => {
    if (!isRunning) return undefined;
    let frame = 0;
    const next = () => {
      advanceFor(training, slice);
      drawn((count) => count + 1);
      if (!isOver(training)) frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [training, isRunning]);
  return {
    training,
    isRunning,
    isCancelled: cancelled === training,
    cancel: () => cancel(training),
    resume: () => cancel(undefined),
  };
}

const isOver = ({ done, diverged, plan }: Training): boolean => diverged || done >= plan.epochs;

/** Some slices of a training; the first of a new one at once: most are over with it, and nothing flickers. */
function advanceFor(training: Training, milliseconds: number): Training {
  const end = performance.now() + milliseconds;
  // A table with a thousand rows takes longer for each epoch.
  const epochs = Math.max(1, Math.floor((stride * 12) / training.plan.visitors.length));
  do training.advance(training.done + epochs);
  while (!isOver(training) && performance.now() < end);
  return training;
}
