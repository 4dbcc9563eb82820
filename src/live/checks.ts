/** Opening what an equation's check means fetches both sides of its relations; until then it costs nothing. */
export function followChecks(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.check') || !target.open) return;
      void import('./check-panel.ts').then(({ showCheck }) => showCheck(target));
    },
    { capture: true },
  );
}
