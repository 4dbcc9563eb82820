import { useEffect, useMemo, useState } from 'preact/hooks';
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
}

/** Trains by a plan, half a frame at a time; a plan with another `key` begins anew. As built, all of it is done at once. */
export function useRun(plan: Plan, key: string): Run {
  const training = useMemo(() => begun(plan), [key]);
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
  return { training, isRunning, isCancelled: cancelled === training, cancel: () => cancel(training) };
}

const isOver = ({ done, diverged, plan }: Training): boolean => diverged || done >= plan.epochs;

/** The first slice at once: most trainings are over with it, and nothing flickers. */
const begun = (plan: Plan): Training =>
  advanceFor(trainingOf(plan), 'window' in globalThis ? slice : Infinity);

function advanceFor(training: Training, milliseconds: number): Training {
  const end = performance.now() + milliseconds;
  // A table with a thousand rows takes longer for each epoch.
  const epochs = Math.max(1, Math.floor((stride * 12) / training.plan.visitors.length));
  do training.advance(training.done + epochs);
  while (!isOver(training) && performance.now() < end);
  return training;
}
