/** Checks the exercises' answers in the page, at the reader's own inputs; how is fetched with the first one. */
export function checkAnswers(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.answer')) {
    const output = form.querySelector('output');
    if (!output) continue;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void import('./verdicts.ts').then(({ showVerdict }) => showVerdict(form, output));
    });
  }
}
