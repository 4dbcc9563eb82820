import { onChange } from './store.ts';

/** Changes that follow each other faster than this, in ms, are one burst: a drag on a slow machine, a key held down. */
const burst = 300;
/** How long after a burst the parts that nobody saw catch up, in ms: longer than a frame on a slow machine. */
const rest = 40;
/** The same while a pointer is held down: a frame of a drag may well be longer. */
const restInDrag = 150;

type Part = Element | 'unseen';
type Write = () => void;

/** What is written of each part: its numbers, and whether a claim that it is holds. */
const parts = new Map<Part, Map<string, Write>>();
const inView = new Set<Element>();
let observer: IntersectionObserver | undefined;

/**
 * Writes a part of the page now, and again whenever the reader's state has changed: at once where it is in view;
 * all else, and what is never seen, in the frame after, or when a burst of changes is over.
 * What of a part is followed already is written by the new function from now on. Returns what ends it.
 */
export function followState(part: Part, write: Write, what = 'numbers'): () => void {
  observer ??= watch();
  const written = parts.get(part) ?? new Map<string, Write>();
  parts.set(part, written.set(what, write));
  if (part !== 'unseen') observer.observe(part);
  write();
  return () => {
    written.delete(what);
    if (written.size > 0) return;
    parts.delete(part);
    if (part === 'unseen') return;
    observer?.unobserve(part);
    inView.delete(part);
  };
}

const writePart = (part: Part): void => parts.get(part)?.forEach((write) => write());

function watch(): IntersectionObserver {
  let last = -Infinity;
  let cancel = () => {};
  let isHeld = false;
  for (const [event, held] of [['pointerdown', true], ['pointerup', false], ['pointercancel', false]] as const)
    addEventListener(event, () => (isHeld = held), { capture: true, passive: true }); // prettier-ignore
  onChange(() => {
    const isBurst = performance.now() - last < burst;
    last = performance.now();
    inView.forEach(writePart);
    cancel();
    const writeAll = () => [...parts.keys()].forEach(writePart);
    cancel = isBurst ? after(isHeld ? restInDrag : rest, writeAll) : afterFrame(writeAll);
  });
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
      if (isIntersecting) writePart(target);
    }
  });
}

function afterFrame(act: () => void): () => void {
  let asked = requestAnimationFrame(() => (asked = requestAnimationFrame(act)));
  return () => cancelAnimationFrame(asked);
}

function after(milliseconds: number, act: () => void): () => void {
  const waiting = setTimeout(act, milliseconds);
  return () => clearTimeout(waiting);
}
