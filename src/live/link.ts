import type { Input } from '../model/networks/index.ts';
import {
  defaultState,
  inputEntries,
  isInput,
  type PageState,
  parseInput,
  type State,
  withInput,
} from '../model/state.ts';
import { longestInLink, readVisitors, writeVisitors } from './visitors-link.ts';

/** Inputs in the order of a link: the seed first, since it draws the weights that follow it. */
export const order = (Object.keys(inputEntries) as Input[]).sort(
  (a, b) => Number(drawsOthers(b)) - Number(drawsOthers(a)),
);

function drawsOthers(input: Input): boolean {
  return inputEntries[input].draws !== undefined;
}

/** A state in a link; without visitors they are the book's. */
type Linked = State & Partial<PageState>;

/** What of a state a page has: the inputs of its network, and the visitors if it is trained on them. */
export type Part = keyof PageState;

/**
 * The query that carries a state, and the step of the computation graph: only what differs from the default, or
 * from the draws of its seed. Of its parts those that are asked for; all, unless told.
 */
export function queryOf(state: Linked, step?: number, parts: readonly Part[] = all): string {
  const usual = { ...defaultState, ...drawnAt(state) };
  const given = order
    .filter((input) => parts.includes(input) && state[input] !== usual[input])
    .map((input) => `${input}=${String(state[input])}`);
  const { visitors = defaultState.visitors } = state;
  if (parts.includes('visitors') && visitors !== defaultState.visitors) {
    const written = writeVisitors(visitors);
    if (written !== usualVisitors) given.push(`visitors=${written}`);
  }
  if (step !== undefined) given.push(`step=${String(step)}`);
  return given.length > 0 ? `?${given.join('&')}` : '';
}

const all: readonly Part[] = [...order, 'visitors'];
const usualVisitors = writeVisitors(defaultState.visitors);

/** The query of an address, which has an end: a table of visitors that is too long for one is left out. */
export const addressQuery = (state: PageState, step: number | undefined, parts: readonly Part[]): string =>
  queryOf(state, step, fitsInLink(state) ? parts : parts.filter((part) => part !== 'visitors'));

export const fitsInLink = ({ visitors }: PageState): boolean =>
  writeVisitors(visitors).length <= longestInLink;

/** The inputs that others set, as these set them at a state. */
const drawnAt = (state: State): Partial<State> =>
  Object.assign({}, ...order.map((input) => inputEntries[input].draws?.(state[input]))) as Partial<State>;

/** What a link asked for and could not get. */
export interface LinkProblem {
  readonly input: string;
  readonly text: string;
}

/** What a query says; without a step the computation graph is shown as a whole. */
export interface Restored {
  readonly state: PageState;
  readonly step: number | undefined;
  readonly problems: readonly LinkProblem[];
}

/**
 * The state a query carries, on top of the default. Whatever is no input, or no good value for it, is
 * left out and reported; the rest is kept. Foreign parameters (utm_source, …) are nobody's mistake.
 */
export function stateOf(query: string): Restored {
  const given = new URLSearchParams(query);
  const problems: LinkProblem[] = [];
  let state = defaultState;
  for (const input of order) {
    const text = given.get(input);
    if (text === null) continue;
    const parsed = parseInput(input, text);
    if (parsed.ok) state = withInput(state, input, parsed.value);
    else problems.push({ input, text: text.slice(0, 40) });
  }
  const table = given.get('visitors');
  const visitors = table === null ? undefined : readVisitors(table);
  if (visitors) state = { ...state, visitors };
  else if (table !== null) problems.push({ input: 'visitors', text: table.slice(0, 40) });
  const step = given.get('step');
  const isStep = step === null || /^\d{1,2}$/.test(step);
  if (!isStep) problems.push({ input: 'step', text: step.slice(0, 40) });
  return { state, step: isStep && step !== null ? Number(step) : undefined, problems };
}

/** Whether a query says anything about the state; a cited number's does even where it is the default. */
export const carriesState = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].some(
    (name) => isInput(name) || ['cite', 'step', 'visitors'].includes(name),
  );
