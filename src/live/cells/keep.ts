import { effect } from '@preact/signals';
import { edits, fromLink, setEdits } from './page.ts';

const key = `one-weight:cells:${location.pathname}`;

/** Brings back the reader's edits of this chapter and keeps them from now on. */
export function keepEdits(): void {
  setEdits(recall());
  effect(() => {
    const own = [...edits.value].filter(([id]) => !fromLink.value.has(id));
    // What a link brought must not overwrite what the reader had of the same cell.
    const under = Object.entries(recall()).filter(([id]) => fromLink.value.has(id));
    remember(Object.fromEntries([...under, ...own]));
  });
}

function recall(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const texts = Object.entries(kept).filter(([, code]) => typeof code === 'string');
    return Object.fromEntries(texts) as Record<string, string>;
  } catch {
    return {};
  }
}

/** Storage may be forbidden or full; the edit then lives as long as the page. */
function remember(codes: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(codes).length > 0) localStorage.setItem(key, JSON.stringify(codes));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
