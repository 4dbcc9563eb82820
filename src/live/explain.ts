/** The events that ask for a symbol's name or a reference's preview, or take it away. */
const asking = ['pointerover', 'click', 'focusin', 'focusout', 'keydown'] as const;

/**
 * Fetches what explains symbols and references, and what copies formulas, when a pointer or a key first moves: nobody
 * selects anything before, and a page that is only read does without.
 */
export function explainWhenAsked(): void {
  const asked: Event[] = [];
  const waiting = new AbortController();
  const keep = (event: Event): void => {
    if (asked.push(event) > 1) return;
    void Promise.all([
      import('./symbols.ts'),
      import('./previews.ts'),
      import('./copy/copy.ts'),
      import('./stops.ts'),
    ]).then(([{ nameSymbols }, { previewReferences }, { copyFormulas }, { gatherStops }]) => {
      waiting.abort();
      nameSymbols(asked);
      previewReferences();
      copyFormulas(asked);
      gatherStops();
    });
  };
  for (const type of asking) document.addEventListener(type, keep, { signal: waiting.signal });
}
