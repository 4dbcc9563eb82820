import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Layout } from '../../figures/layout.ts';
import { followState } from '../../live/seen-first.ts';
import { evaluate, state } from '../../live/store.ts';
import { createEvaluator } from '../../model/reading.ts';
import { defaultState, type PageState } from '../../model/state.ts';

/** Below this width of the window a figure takes its phone's layout; Figure.css beside it has the same number. */
const narrowScreen = '(max-width: 40rem)';

/**
 * The reader's state, for the figure of an id, whose part of this class is drawn anew with it. The first drawing repeats the page as built, for the default state;
 * the next, before anything is painted, follows the reader.
 */
export function useReader(id: string, part = 'drawings') {
  const [now, setNow] = useState<PageState>(defaultState);
  useLayoutEffect(() => {
    const drawings = document.querySelector(`#fig-${id} .${part}`);
    return drawings ? followState(drawings, () => setNow(state.peek())) : undefined;
  }, [id, part]);
  return { now, read: now === state.peek() ? evaluate.peek() : createEvaluator(now) };
}

/** Both layouts in the page as built, where the style sheet picks one; awake, only the one that is seen. */
export function useLayouts(figure: RefObject<HTMLElement>): readonly Layout[] {
  const [layouts, setLayouts] = useState<readonly Layout[]>(['wide', 'narrow']);
  useLayoutEffect(() => {
    const screen = matchMedia(narrowScreen);
    const choose = () => setLayouts([screen.matches ? 'narrow' : 'wide']);
    choose();
    figure.current?.closest('figure')?.classList.add('awake');
    screen.addEventListener('change', choose);
    return () => screen.removeEventListener('change', choose);
  }, []);
  return layouts;
}
