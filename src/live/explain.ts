/** The events that ask for a symbol's name or a reference's preview, or take it away. */
const asking = ['pointerover', 'click', 'focusin', 'focusout', 'keydown'] as const;

/** Fetches what explains symbols and references when somebody first asks: a page that is only read does without. */
export function explainWhenAsked(): void {
  const asked: Event[] = [];
  const waiting = new AbortController();
  const keep = (event: Event): void => {
    if (asked.push(event) > 1) return;
    void Promise.all([import('./symbols.ts'), import('./previews.ts')]).then(
      ([{ nameSymbols }, { previewReferences }]) => {
        waiting.abort();
        nameSymbols(asked);
        previewReferences();
      },
    );
  };
  for (const type of asking) document.addEventListener(type, keep, { signal: waiting.signal });
}
