/** The events that ask for a symbol's name, or take it away. */
const asking = ['pointerover', 'click', 'focusin', 'focusout', 'keydown'] as const;

/** Fetches what names symbols when somebody first asks: a page that is only read does without. */
export function nameSymbolsWhenAsked(): void {
  const asked: Event[] = [];
  const waiting = new AbortController();
  const keep = (event: Event): void => {
    if (asked.push(event) > 1) return;
    void import('./symbols.ts').then(({ nameSymbols }) => {
      waiting.abort();
      nameSymbols(asked);
    });
  };
  for (const type of asking) document.addEventListener(type, keep, { signal: waiting.signal });
}
