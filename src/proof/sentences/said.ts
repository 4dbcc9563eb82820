import type { Input, Quantity } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';
import { notebookState } from '../../chapters/states.ts';
import { isInput, type State } from '../../model/state.ts';
import type { Phrase } from './phrases.ts';
import { pages, valueOf, type Setting } from './values.ts';

/** What the words around a number say of the state, the wiring and the iteration it belongs to. */
export interface Said {
  readonly conditions: ReadonlyMap<Quantity, number>;
  readonly notebook: boolean;
  readonly model: Reading['model'] | undefined;
  readonly iteration: number | undefined;
}

export const nothingSaid: Said = {
  conditions: new Map(),
  notebook: false,
  model: undefined,
  iteration: undefined,
};

/** What is said once this phrase has been read too; what comes later replaces what came before. */
export function andSaid(said: Said, phrase: Phrase): Said {
  switch (phrase.kind) {
    case 'condition':
      return { ...said, conditions: withCondition(said.conditions, phrase) };
    case 'notebook':
      return { ...said, notebook: true };
    case 'model':
      return { ...said, model: phrase.model };
    case 'iteration':
      return { ...said, iteration: phrase.iteration };
    default:
      return said;
  }
}

/** f set anew leaves w22 to it, and the other way round. */
function withCondition(
  conditions: Said['conditions'],
  { quantity, value }: Phrase & { kind: 'condition' },
): Said['conditions'] {
  return new Map([...conditions].filter(([other]) => other !== quantity)).set(quantity, value);
}

/** The setting that is said: a pre-activation is reached through w22, with both inputs 0 where nothing else sets them. */
export function settingOf(said: Said, pageModel: Reading['model']): Setting {
  const model = said.model ?? pageModel;
  const inputs: Partial<Record<Input, number>> = { ...(said.notebook ? notebookState : {}) };
  for (const [quantity, value] of said.conditions) if (isInput(quantity)) inputs[quantity] = value;
  const f = said.conditions.get('f');
  if (f !== undefined) Object.assign(inputs, reaching(f, inputs, model));
  const { iteration } = said;
  if (iteration !== undefined && !said.notebook) inputs.iterations ??= iteration;
  return {
    model,
    ...(iteration === undefined ? {} : { iteration }),
    ...(Object.keys(inputs).length > 0 ? { with: inputs } : {}),
  };
}

/** Inputs at which the pre-activation is what was said. Those that already make it so are left alone. */
function reaching(f: number, inputs: Partial<State>, model: Reading['model']): Partial<State> {
  const at = (replaced: Partial<State>) => valueOf({ quantity: 'f', model, with: replaced });
  if (pages.every((_, page) => at(inputs)(page) === f)) return {};
  const rest = { ...inputs, w22: 0 };
  const isSettled = pages.every((_, page) => at(rest)(page) === at(rest)(0));
  const settled = isSettled ? inputs : { ...inputs, x1: 0, x2: 0 };
  return { ...settled, w22: f - at({ ...settled, w22: 0 })(0) };
}
