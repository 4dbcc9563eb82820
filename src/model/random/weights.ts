import { rand } from './rand.ts';

/** In the order in which the notebook draws them. */
const drawn = ['w1', 'w11', 'w12', 'w21', 'w2', 'w22'] as const;

/** The six weights RandomState(seed).rand() draws, in the notebook's order, rounded to 3 places as np.round does. */
export function weightsOfSeed(seed: number): Readonly<Record<(typeof drawn)[number], number>> {
  const [w1, w11, w12, w21, w2, w22] = rand(seed, drawn.length).map(roundTo3) as [
    number, number, number, number, number, number,
  ]; // prettier-ignore
  return { w1, w11, w12, w21, w2, w22 };
}

/** np.round(x, 3): scaled, rounded half to even, scaled back. */
function roundTo3(x: number): number {
  const scaled = x * 1000;
  const floor = Math.floor(scaled);
  const up = scaled - floor > 0.5 || (scaled - floor === 0.5 && floor % 2 === 1);
  return (up ? floor + 1 : floor) / 1000;
}
