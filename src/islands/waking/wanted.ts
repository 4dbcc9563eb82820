import type { ClientDirective } from 'astro';
import { changed } from '../../live/changed.ts';
import { isStill } from '../../live/still-pointer.ts';

/** What shows that somebody is at the page, and not only looks at what it opened with. */
const signs = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

const somebody = new Promise<void>((resolve) => {
  const seen = new AbortController();
  const see = (event: Event) => {
    if (isStill(event)) return;
    seen.abort();
    resolve();
  };
  for (const sign of signs)
    addEventListener(sign, see, { signal: seen.signal, passive: true, capture: true });
});

/**
 * Wakes an island once: when it has come into view and somebody is there to use it, or when the reader has changed what
 * the page is to show. Until then the drawing that was built is right.
 */
const wanted: ClientDirective = (load, _options, island) => {
  let isAwake = false;
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void somebody.then(wake);
  });
  const wake = () => {
    if (isAwake) return;
    isAwake = true;
    observer.disconnect();
    removeEventListener(changed, wake);
    void load().then((hydrate) => hydrate());
  };
  for (const child of island.children) observer.observe(child);
  addEventListener(changed, wake);
};

export default wanted;
