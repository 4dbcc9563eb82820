/** ∂CE/∂ẑ = −z/ẑ + (1 − z)/(1 − ẑ). Undefined (0/0) or infinite where ẑ has rounded to 0 or 1. */
export function dCE_dzhat(z: number, zhat: number): number {
  return -z / zhat + (1 - z) / (1 - zhat);
}
