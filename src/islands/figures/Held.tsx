import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A box for words that change in a drag. It is given the height of its content by hand, so that the browser lays out
 * the rest of the figure again only when the words take up another number of lines, not with every word.
 */
export function Held({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLSpanElement>(null);
  const content = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!content.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && box.current) box.current.style.blockSize = `${String(entry.contentRect.height)}px`;
    });
    observer.observe(content.current);
    return () => observer.disconnect();
  }, []);
  return (
    <span class="held" ref={box}>
      <span ref={content}>{children}</span>
    </span>
  );
}
