import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Words that change lay out nothing around them, until they take up another number of lines: the box has its height
 * from here, not from its content.
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
