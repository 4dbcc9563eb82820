import { isStill } from './still-pointer.ts';
import { symbolNames } from './symbol-names.ts';

/** The events that ask for a symbol's name or a reference's preview, or take it away. */
const asking = ['pointerover', 'click', 'focusin', 'focusout', 'keydown'] as const;

/**
 * Fetches what explains symbols and references, and what copies formulas, when a pointer or a key first moves: nobody
 * selects anything before, and a page that is only read does without.
 */
export function explainWhenAsked(): void {
  const asked: Event[] = [];
  const waiting = new AbortController();
  let isComing = false;
  const fetch = (): void => {
    if (isComing) return;
    isComing = true;
    void Promise.all([
      import('./symbols.ts'),
      import('./previews.ts'),
      import('./copy/copy.ts'),
      import('./stops.ts'),
      symbolNames(),
    ])
      .then(([{ nameSymbols }, { previewReferences }, { copyFormulas }, { gatherStops }, names]) => {
        waiting.abort();
        nameSymbols(names, asked);
        previewReferences();
        copyFormulas(asked);
        gatherStops();
      })
      .catch(() => {
        // A file did not come: whoever asks next asks for it again.
        isComing = false;
        asked.length = 0;
      });
  };
  const keep = (event: Event): void => {
    asked.push(event);
    // It enters what it lies over; once it moves, somebody moves it.
    if (event.type !== 'pointerover') fetch();
  };
  for (const type of asking) document.addEventListener(type, keep, { signal: waiting.signal });
  document.addEventListener('pointermove', (event) => !isStill(event) && fetch(), { signal: waiting.signal });
}
