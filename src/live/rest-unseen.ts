/** Set on the text once its blocks are measured, and on those that may rest; styles/layout.css has the rule. */
const measured = 'measured';
const resting = 'resting';
/** How long a window keeps its new width before its page is measured anew, in ms. */
const settled = 300;

/**
 * Lets the browser leave out layout and painting of the blocks that are far out of view: a changed input then costs
 * what is seen, not the page. Each block keeps the height that it has, so that nothing moves. Measured once all has
 * arrived: until then the page finds its place by itself, at an anchor or after a reload. What is near the view then
 * never rests: it would be gone for a frame.
 */
export function restUnseen(): void {
  const text = document.querySelector<HTMLElement>('.sl-markdown-content');
  if (!text || !CSS.supports('overflow-clip-margin', '1px')) return;
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
  const arrived = () => void document.fonts.ready.then(() => setTimeout(() => rest(text)));
  if (document.readyState === 'complete') arrived();
  else addEventListener('load', arrived);
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
