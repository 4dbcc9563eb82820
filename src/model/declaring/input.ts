/** What a reader may change. */
export interface Input {
  readonly role: 'data' | 'label' | 'weight' | 'rate' | 'seed' | 'count';
  /** What it is before anybody changes it. */
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  /** How far one arrow key moves it. */
  readonly step: number;
  readonly integer: boolean;
  /** The inputs that it sets whenever it is set. */
  readonly draws?: (value: number) => Readonly<Record<string, number>>;
}

export type Inputs = Readonly<Record<string, Input>>;

export const real = <Role extends Input['role']>(
  role: Role,
  initial: number,
  [min, max]: readonly [number, number],
  step: number,
) => ({ role, initial, min, max, step, integer: false }) as const;

export const whole = <Role extends Input['role']>(
  role: Role,
  initial: number,
  [min, max]: readonly [number, number],
) => ({ role, initial, min, max, step: 1, integer: true }) as const;
