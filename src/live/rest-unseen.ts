/** Set on the text once its blocks are measured, and on those that may rest; src/styles/text.css has the rule. */
const measured = 'measured';
const resting = 'resting';
/** How long after a change of its numbers, its width or its figures a page is measured, in ms: then all is written. */
const settled = 300;

/**
 * Lets the browser leave out layout and painting of the blocks that are far out of view: the next change then costs
 * what is seen, not the page. Each block keeps the height that it has, so that nothing moves. What is near the view at
 * that time never rests: it would be gone for a frame.
 */
export function restUnseen(): void {
  const text = document.querySelector<HTMLElement>('.sl-markdown-content');
  if (!text || !CSS.supports('overflow-clip-margin', '1px')) return;
  void document.fonts.ready.then(() => keepMeasured(text));
}

/** Measures soon, and again when a figure has woken or the window has another width. */
function keepMeasured(text: HTMLElement): void {
  let width = innerWidth;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const restSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => rest(text), settled);
  };
  restSoon();
  // Astro's event; it does not bubble.
  text.addEventListener('astro:hydrate', restSoon, true);
  addEventListener('resize', () => {
    // A phone's address bar changes the height alone, and often.
    if (innerWidth === width) return;
    width = innerWidth;
    wake(text);
    restSoon();
  });
}

const blocksOf = (text: HTMLElement): HTMLElement[] =>
  [...text.children].filter((child) => child instanceof HTMLElement);

function rest(text: HTMLElement): void {
  const blocks = blocksOf(text);
  const far = blocks
    .filter((block) => isFar(block) && !isAsleep(block))
    .map((block) => [block, heightInside(block)] as const);
  for (const [block, height] of far) {
    block.style.containIntrinsicBlockSize = `auto ${String(height)}px`;
    block.classList.add(resting);
  }
  text.classList.add(measured);
}

function wake(text: HTMLElement): void {
  text.classList.remove(measured);
  for (const block of blocksOf(text)) {
    block.classList.remove(resting);
    block.style.containIntrinsicBlockSize = '';
  }
}

/** A figure that has not woken yet: awake, it may take less room. */
const isAsleep = (block: HTMLElement): boolean => block.querySelector('astro-island[ssr]') !== null;

/** More than a window's height out of view. */
function isFar(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return top > 2 * innerHeight || bottom < -innerHeight;
}

/** The height within padding and border: what `contain-intrinsic-block-size` stands for. */
function heightInside(block: HTMLElement): number {
  const style = getComputedStyle(block);
  const around = [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth];
  return around.reduce((height, edge) => height - parseFloat(edge), block.getBoundingClientRect().height);
}
