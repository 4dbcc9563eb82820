import type { ClientDirective } from 'astro';
import { changed } from '../../live/changed.ts';

/** Wakes an island once: when it comes into view, or when the reader has changed what the page is to show. */
const wanted: ClientDirective = (load, _options, island) => {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
  });
  const wake = () => {
    observer.disconnect();
    removeEventListener(changed, wake);
    void load().then((hydrate) => hydrate());
  };
  for (const child of island.children) observer.observe(child);
  addEventListener(changed, wake);
};

export default wanted;
