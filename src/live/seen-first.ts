import { onChange } from './store.ts';

/** Changes that follow each other faster than this, in ms, are one burst: a drag on a slow machine, a key held down. */
const burst = 300;
/** How long after a burst the parts that nobody saw catch up, in ms. */
const rest = 150;

const parts = new Map<Element | 'unseen', () => void>();
const inView = new Set<Element>();
let observer: IntersectionObserver | undefined;

/**
 * Writes a part of the page now, and again whenever the reader's state has changed. In a burst of changes only
 * what is in view keeps up, frame by frame; all else, and what is never seen, follows when the burst is over.
 * A part that is followed already is written by the new function from now on. Returns what ends it.
 */
export function followState(part: Element | 'unseen', write: () => void): () => void {
  observer ??= watch();
  parts.set(part, write);
  if (part === 'unseen') {
    write();
    return () => parts.delete(part);
  }
  observer.observe(part);
  write();
  return () => {
    observer?.unobserve(part);
    inView.delete(part);
    parts.delete(part);
  };
}

function watch(): IntersectionObserver {
  let last = -Infinity;
  let catchUp: ReturnType<typeof setTimeout> | undefined;
  const writeAll = () => parts.forEach((write) => write());
  onChange(() => {
    const isBurst = performance.now() - last < burst;
    last = performance.now();
    clearTimeout(catchUp);
    if (!isBurst) {
      writeAll();
      return;
    }
    for (const part of inView) parts.get(part)?.();
    catchUp = setTimeout(writeAll, rest);
  });
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
      if (isIntersecting) parts.get(target)?.();
    }
  });
}
