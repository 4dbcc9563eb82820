/** A word that a reader's browser keeps, where it may. */
function kept(storage: () => Storage, key: string) {
  return {
    keep(word: string): void {
      try {
        storage().setItem(key, word);
      } catch {
        return;
      }
    },
    /** The word, or nothing. */
    read(): string {
      try {
        return storage().getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    /** The word, once. */
    take(): string {
      const word = this.read();
      if (word) this.keep('');
      return word;
    },
  };
}

/** The language that a reader has chosen. */
export const chosenLanguage = kept(() => localStorage, 'one-weight:language');
/** Whether the page that comes next is in the language that the browser asks for, and should say so. */
export const openedByBrowser = kept(() => sessionStorage, 'one-weight:opened');

/** The first language that a browser asks for and the book has; the book's own first where it has none of them. */
export const languageFor = (asked: readonly string[], has: readonly string[]): string =>
  asked.map((tag) => tag.split('-')[0] ?? '').find((language) => has.includes(language)) ?? has[0] ?? '';
