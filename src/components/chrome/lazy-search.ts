/** What Starlight's search passes to Pagefind's interface; only the element matters here. */
interface Options {
  readonly element: string;
}

/**
 * Stands in for Pagefind's interface, which Starlight loads on every page, and fetches the real one (larger
 * than all other scripts together) when the reader opens the search. astro.config.mjs puts it in its place.
 * Starlight calls it with `new`.
 */
export function PagefindUI(options: Options): void {
  const dialog = document.querySelector(options.element)?.closest('dialog');
  if (!dialog) return;
  const load = async () => {
    if (!dialog.open) return;
    observer.disconnect();
    try {
      const [{ PagefindUI: Interface }] = await Promise.all([
        import('../../../node_modules/@pagefind/default-ui/npm_dist/mjs/ui-core.mjs'),
        styled(),
      ]);
      new Interface({ ...options, processTerm: searchedFor });
      dialog.querySelector('input')?.focus();
    } catch {
      // It did not come: it is asked for again when the search is opened again.
      watch();
    }
  };
  const observer = new MutationObserver(() => void load());
  const watch = () => {
    observer.observe(dialog, { attributeFilter: ['open'] });
  };
  watch();
  void load();
}

/** Resolves when the style sheet of the search has come, or cannot. While an author writes, it stands with the others. */
const styled = async (): Promise<void> => {
  const sheet = document.querySelector<HTMLLinkElement>('link[data-search]');
  if (!sheet?.disabled) return;
  await new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
    sheet.disabled = false;
  });
};

/**
 * What is looked up for the words of a reader: a Korean word without its particle, since the search finds every word
 * that begins with one: 역전파는 finds 역전파, 역전파를, 역전파의. What would be left of one syllable stays as it is.
 */
export const searchedFor = (term: string): string =>
  term.replaceAll(
    /(?<=[가-힣]{2})(?:에서는|에서|에게|으로는|으로|부터|까지|보다|이란|이라는|입니다|은|는|이|가|을|를|의|에|로|과|와|도|만)(?![가-힣])/g,
    '',
  );
