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
    observer.disconnect();
    const { PagefindUI: Interface } =
      await import('../../../node_modules/@pagefind/default-ui/npm_dist/mjs/ui-core.mjs');
    new Interface(options);
    dialog.querySelector('input')?.focus();
  };
  const observer = new MutationObserver(() => void load());
  observer.observe(dialog, { attributeFilter: ['open'] });
  if (dialog.open) void load();
}
