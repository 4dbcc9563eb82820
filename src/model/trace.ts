import { programOf, type Frame, type Program } from './declaring/program.ts';
import { networkOf, type Input, type NetworkName, type Quantity } from './networks/index.ts';
import { inputsOf, type State } from './state.ts';

/** Every input and every quantity at a state, by name. */
export type Trace = Readonly<Record<Quantity, number>>;

const programs = new Map<NetworkName, Program>();

function programFor(name: NetworkName): Program {
  const program = programs.get(name) ?? programOf(networkOf(name));
  programs.set(name, program);
  return program;
}

/** Every quantity of a network, its inputs in front. */
export const quantitiesOf = (name: NetworkName): readonly Quantity[] => programFor(name).names as Quantity[];

/** The inputs that a quantity is computed from, in the order of their declaration. An input is behind itself. */
export const inputsBehind = (name: NetworkName, quantity: Quantity): Input[] =>
  inputsOf(name).filter((input) => programFor(name).reaches(quantity, input));

/** All quantities in their places. */
function frameOf(name: NetworkName, state: State): Frame {
  const { newFrame, run } = programFor(name);
  const frame = newFrame();
  setInputs(frame, inputsOf(name), state);
  run(frame);
  return frame;
}

/** Inputs have the first places, in the order of their declaration. */
function setInputs(frame: Frame, inputs: readonly Input[], state: State): void {
  for (let i = 0; i < inputs.length; i++) frame[i] = state[inputs[i] as Input];
}

/** Forward pass, derivatives and update of a network at a state. */
export function trace(name: NetworkName, state: State): Trace {
  const { names, places } = programFor(name);
  const frame = frameOf(name, state);
  const values: Record<string, number> = {};
  for (let i = 0; i < names.length; i++) values[names[i] as string] = frame[places[i] as number] as number;
  return values as Trace;
}

/** One quantity as a function of the state: only what it needs is computed. The digits are those of `trace`. */
export function valueOf(name: NetworkName, output: Quantity): (state: State) => number {
  const { placeOf, toward, newFrame } = programFor(name);
  const inputs = inputsOf(name);
  const run = toward([output]);
  const place = placeOf(output);
  const frame = newFrame();
  return (state) => {
    setInputs(frame, inputs, state);
    run(frame);
    return frame[place] as number;
  };
}

/**
 * Quantities as functions of one input alone: `along('notebook', state, 'w11')('CE')(0.5)`. All that the input does not
 * move is computed once; the digits are those of `trace`.
 */
export function along(name: NetworkName, state: State, input: Input) {
  const { placeOf, after } = programFor(name);
  const frame = frameOf(name, state);
  return (output: Quantity): ((value: number) => number) => {
    const move = after([input], [output]);
    return (value) => {
      frame[placeOf(input)] = value;
      move(frame);
      return frame[placeOf(output)] as number;
    };
  };
}

/**
 * One step that takes inputs to what these quantities are, input by input: the values given are replaced. All that the
 * inputs do not move is computed once; the digits are those of `trace`.
 */
export function stepping(
  name: NetworkName,
  state: State,
  inputs: readonly Input[],
  outputs: readonly Quantity[],
) {
  const { placeOf, after } = programFor(name);
  const frame = frameOf(name, state);
  const move = after(inputs, outputs);
  const from = inputs.map(placeOf);
  const to = outputs.map(placeOf);
  return (values: Float64Array): void => {
    for (let i = 0; i < from.length; i++) frame[from[i] as number] = values[i] as number;
    move(frame);
    for (let i = 0; i < to.length; i++) values[i] = frame[to[i] as number] as number;
  };
}
