const size = 624;
const middle = 397;

/** The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998), seeded by its init_genrand. Returns 32-bit draws. */
export function mt19937(seed: number): () => number {
  const state = seeded(seed);
  let index = size;
  return () => {
    if (index === size) {
      twist(state);
      index = 0;
    }
    return temper(state[index++] ?? 0);
  };
}

function seeded(seed: number): Uint32Array {
  const state = new Uint32Array(size);
  state[0] = seed;
  for (let i = 1; i < size; i++) {
    const previous = state[i - 1] ?? 0;
    state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
  }
  return state;
}

function twist(state: Uint32Array): void {
  const at = (i: number): number => state[i % size] ?? 0;
  for (let i = 0; i < size; i++) {
    const y = (at(i) & 0x80000000) | (at(i + 1) & 0x7fffffff);
    state[i] = at(i + middle) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
  }
}

function temper(draw: number): number {
  let y = draw;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}
