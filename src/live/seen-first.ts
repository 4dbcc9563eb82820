import { onChange } from './store.ts';

/** Changes that follow each other faster than this, in ms, are one burst: a drag on a slow machine, a key held down. */
const burst = 300;
/** How long after a burst the parts that nobody saw catch up, in ms. */
const rest = 150;

type Part = Element | 'unseen';
type Write = () => void;

/** What is written of each part: its numbers, and whether a claim that it is holds. */
const parts = new Map<Part, Map<string, Write>>();
const inView = new Set<Element>();
let observer: IntersectionObserver | undefined;

/**
 * Writes a part of the page now, and again whenever the reader's state has changed. In a burst of changes only
 * what is in view keeps up, frame by frame; all else, and what is never seen, follows when the burst is over.
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
  let catchUp: ReturnType<typeof setTimeout> | undefined;
  const writeAll = () => [...parts.keys()].forEach(writePart);
  onChange(() => {
    const isBurst = performance.now() - last < burst;
    last = performance.now();
    clearTimeout(catchUp);
    if (!isBurst) {
      writeAll();
      return;
    }
    inView.forEach(writePart);
    catchUp = setTimeout(writeAll, rest);
  });
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
      if (isIntersecting) writePart(target);
    }
  });
}
