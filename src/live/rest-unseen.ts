import { state } from './store.ts';

/** Set on the text once its blocks are measured, and on those that may rest; styles/layout.css has the rule. */
const measured = 'measured';
const resting = 'resting';
/** How long a window keeps its new width before its page is measured anew, in ms. */
const settled = 300;

/**
 * Once the reader has changed something, lets the browser leave out layout and painting of the blocks that are far
 * out of view: the next change then costs what is seen, not the page. Each block keeps the height that it has, so that
 * nothing moves. What is near the view at that time never rests: it would be gone for a frame. A page that is only read,
 * or photographed as a whole, stays as it is.
 */
export function restUnseen(): void {
  const text = document.querySelector<HTMLElement>('.sl-markdown-content');
  if (!text || !CSS.supports('overflow-clip-margin', '1px')) return;
  const untouched = state.value;
  const stop = state.subscribe((now) => {
    if (now === untouched) return;
    stop();
    void document.fonts.ready.then(() => setTimeout(() => keepMeasured(text)));
  });
}

/** Measures now, and again when the window has another width. */
function keepMeasured(text: HTMLElement): void {
  rest(text);
  let width = innerWidth;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  addEventListener('resize', () => {
    // A phone's address bar changes the height alone, and often.
    if (innerWidth === width) return;
    width = innerWidth;
    wake(text);
    clearTimeout(waiting);
    waiting = setTimeout(() => rest(text), settled);
  });
}

const blocksOf = (text: HTMLElement): HTMLElement[] =>
  [...text.children].filter((child) => child instanceof HTMLElement);

function rest(text: HTMLElement): void {
  const blocks = blocksOf(text);
  const far = blocks.filter(isFar).map((block) => [block, heightInside(block)] as const);
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
