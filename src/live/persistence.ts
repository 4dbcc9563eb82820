import { effect } from '@preact/signals';
import { changed } from './changed.ts';
import { addressQuery, carriesState, queryOf, stateOf, type LinkProblem } from './link.ts';
import { pageParts } from './page-parts.ts';
import { setState, setStep, state, step } from './store.ts';

const key = 'one-weight:state';

/** Marks a history entry whose query has been taken over: going back to it must not undo later changes. */
interface Visited {
  readonly stateTaken?: boolean;
}

/**
 * Restores the reader's state (from the link once, else from this tab's session) and from then on keeps
 * the session and the address bar in step with it. Returns what the link asked for in vain.
 */
export function persistState(): readonly LinkProblem[] {
  const problems = restore();
  let scheduled: ReturnType<typeof setTimeout> | undefined;
  const query = () => queryOf(state.value, step.value);
  const keep = () => {
    const now = query();
    remember(now);
    showInAddress(addressQuery(state.value, step.value, pageParts()));
    if (now !== '') dispatchEvent(new Event(changed));
  };
  effect(() => {
    void [state.value, step.value];
    clearTimeout(scheduled);
    // Browsers limit how often an address may change; a drag changes it sixty times a second.
    scheduled = setTimeout(keep, 300);
  });
  addEventListener('pagehide', () => remember(query()));
  // A jump within the page makes an entry of its own, and a reader who went back sees an older address.
  addEventListener('hashchange', () => {
    showInAddress(addressQuery(state.value, step.value, pageParts()));
  });
  addEventListener('pageshow', (event) => {
    const kept = recall();
    if (event.persisted && kept !== null) take(kept);
  });
  return problems;
}

function restore(): readonly LinkProblem[] {
  const remembered = recall();
  const isOwn = remembered !== null && (isTaken() || isAddressOf(remembered));
  return take(carriesState(location.search) && !isOwn ? location.search : (remembered ?? ''));
}

const isTaken = (): boolean => (history.state as Visited | null)?.stateTaken === true;

/** Whether the address is what the page writes of a state: that of a jump, or of the page in another language. */
function isAddressOf(remembered: string): boolean {
  const [asked, kept] = [stateOf(location.search), stateOf(remembered)];
  // A cited number is of the link's state, even where the page does not show all of it.
  if (asked.problems.length > 0 || new URLSearchParams(location.search).has('cite')) return false;
  return queryOf(asked.state, asked.step) === addressQuery(kept.state, kept.step, pageParts());
}

function take(query: string): readonly LinkProblem[] {
  const restored = stateOf(query);
  setState(restored.state);
  setStep(restored.step);
  return restored.problems;
}

function showInAddress(query: string): void {
  const foreign = [...new URLSearchParams(location.search)].filter(([name]) => !carriesState(`?${name}`));
  const kept = new URLSearchParams(foreign).toString();
  const search = [query.slice(1), citedAt(), kept].filter(Boolean).join('&');
  const address = `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
  if (address === location.pathname + location.search + location.hash && history.state) return;
  history.replaceState(
    { ...(history.state as object | null), stateTaken: true } satisfies Visited,
    '',
    address,
  );
}

/** A cited number stays in the address as long as the state is the one it was computed at. */
function citedAt(): string {
  const cite = new URLSearchParams(location.search).get('cite');
  return cite !== null && queryOf(stateOf(location.search).state) === queryOf(state.value)
    ? `cite=${cite}`
    : '';
}

/** Storage may be forbidden; the page then lives with its link alone. */
function remember(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    return;
  }
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
