/**
 * Lights a step of the computation in the chapter's text: its formula, its numbers, and the line of code that
 * computes it. An empty list puts the lights out.
 */
export function lightStep(quantities: readonly string[]): void {
  for (const element of document.querySelectorAll('.step-lit')) element.classList.remove('step-lit');
  for (const quantity of quantities.map((name) => CSS.escape(name))) {
    const places = [
      `[data-equation="${quantity}"]`,
      `.katex-html [data-symbol="${quantity}"]`,
      `.number[data-quantity="${quantity}"]:not(.diagram *)`,
    ];
    const code = [...document.querySelectorAll(`[id="source-${quantity}"] .line`)];
    const lines = code.filter((line) => line.textContent.includes('return'));
    for (const element of [...document.querySelectorAll(places.join()), ...lines])
      element.classList.add('step-lit');
  }
}
