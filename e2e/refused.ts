/** Keeps what the page's policy refused where a test can read it; to be run before the page is opened. */
export const collectRefused = () => {
  const refused: string[] = [];
  Object.assign(window, { refused });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    refused.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
};

/** What the policy refused so far. */
export const refused = () => (window as unknown as { refused: string[] }).refused;

/**
 * How many lines of formulas have lost their height: it comes from a strut before them, whose size in em stands in a
 * style attribute.
 */
export const flatStruts = () =>
  [...document.querySelectorAll<HTMLElement>('.katex-base')].filter((line) => {
    const { height, fontSize } = getComputedStyle(line, '::before');
    const wanted = /--height: ?([\d.]+)em/.exec(line.getAttribute('style') ?? '')?.[1];
    const isShown = line.getClientRects().length > 0;
    return isShown && !(Math.abs(parseFloat(height) - Number(wanted) * parseFloat(fontSize)) <= 0.5);
  }).length;
