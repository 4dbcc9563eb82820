import { say } from '../dictionary.ts';
import { fromLink, setEdits } from './page.ts';

const problems = { version: 'cellLinkVersion', broken: 'cellLinkBroken' } as const;

/** Shows the program that a link carries, marked as somebody's; it is never run by itself. */
export function takeLinkedProgram(): void {
  const take = () => {
    if (location.hash.startsWith('#program=')) void show(location.hash);
  };
  addEventListener('hashchange', take);
  take();
}

async function show(fragment: string): Promise<void> {
  const { programIn } = await import('./program-link.ts');
  const linked = await programIn(fragment);
  if (linked?.kind === 'program') {
    fromLink.value = new Set(Object.keys(linked.codes));
    setEdits(linked.codes);
  } else if (linked) {
    const place = document.querySelector<HTMLElement>('[data-link-problems]');
    if (!place) return;
    place.textContent = say(problems[linked.kind]);
    place.hidden = false;
  }
}
