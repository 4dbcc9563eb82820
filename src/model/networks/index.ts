import type { InputOf, Network, QuantityOf } from '../declaring/network.ts';
import { networks } from './declared.ts';

export type NetworkName = keyof typeof networks;
export type Input = InputOf<(typeof networks)[NetworkName]>;
export type Quantity = QuantityOf<(typeof networks)[NetworkName]>;

export const networkNames = Object.keys(networks) as NetworkName[];
export const [defaultNetwork] = networkNames as [NetworkName, ...NetworkName[]];
export const isNetwork = (name: string): name is NetworkName => Object.hasOwn(networks, name);
export const networkOf = (name: NetworkName): Network => networks[name];

/** A network and its other wirings, the first wiring in front. */
export function wiringsOf(name: NetworkName): readonly NetworkName[] {
  const rootOf = (other: NetworkName): string => networkOf(other).rewires ?? other;
  return networkNames.filter((other) => rootOf(other) === rootOf(name));
}
