import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../model/reading.ts';
import { ReadContext, type FigureProps } from './context.ts';
import { Shared } from './Figure.tsx';

interface Props {
  readonly figure: FigureProps;
  read(reading: Reading): number;
  readonly class: string;
  /** Whether the arrow keys walk from number to number in it. */
  readonly walk?: boolean;
  readonly children: ComponentChildren;
}

/** A figure of words and fields, which has no drawing: it is awake as soon as it stands. */
export function Written({ figure, read, class: name, walk, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.closest('figure')?.classList.add('awake'), []);
  return (
    <ReadContext.Provider value={read}>
      <Shared figure={figure} layout="wide">
        <div
          class={name}
          ref={root}
          tabIndex={walk ? 0 : undefined}
          role={walk ? 'group' : undefined}
          aria-label={walk ? figure.title : undefined}
        >
          {children}
        </div>
      </Shared>
    </ReadContext.Provider>
  );
}
