import { hideTip, showTip } from './tip.ts';

/** Shows the equation a reference points to, under the pointer or the keyboard. */
export function previewReferences(): void {
  for (const reference of document.querySelectorAll<HTMLElement>('.ref')) {
    const link = reference.querySelector('a');
    const preview = reference.querySelector<HTMLElement>('.preview');
    if (!link || !preview) continue;
    const show = () => showTip(link, copyOf(preview));
    link.addEventListener('pointerenter', show);
    link.addEventListener('focus', show);
    link.addEventListener('pointerleave', hideTip);
    link.addEventListener('blur', hideTip);
    // Asked for before this had come.
    if (link.matches(':hover, :focus')) show();
  }
}

function copyOf(preview: HTMLElement): Node {
  const copy = preview.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  return copy;
}
