import { chosenLanguage, openedByBrowser } from './language-choice.ts';

/** The menu of languages: it leads to the same place of the same page, and what is chosen is remembered. */
export function switchLanguages(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-language-select]')) {
    select.addEventListener('change', () => {
      chosenLanguage.keep(select.selectedOptions[0]?.lang ?? '');
      location.assign(select.value + location.search + placeInView());
    });
    // Gone back to, a page is in its own language again, whatever was chosen on it.
    addEventListener('pageshow', () => {
      select.selectedIndex = [...select.options].findIndex((option) => option.defaultSelected);
    });
    if (select.checkVisibility() && openedByBrowser.take()) void sayWhy(select);
  }
}

/** Says why the page is in its language, until the reader turns to anything else. */
async function sayWhy(select: HTMLSelectElement): Promise<void> {
  const words = select.dataset['opened'];
  if (!words) return;
  const { hideTip, showTip } = await import('./tip.ts');
  showTip(select, words);
  addEventListener('pointerdown', hideTip, { once: true });
  addEventListener('keydown', hideTip, { once: true });
}

/** The fragment of what is read now: ids are the same in every language. */
function placeInView(): string {
  const read = [...document.querySelectorAll<HTMLElement>('.sl-markdown-content [id]')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight / 3,
  );
  const id = scrollY > 0 ? read.at(-1)?.id : undefined;
  return id ? `#${encodeURIComponent(id)}` : '';
}
