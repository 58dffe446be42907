import type { Faction } from '../../../../rules'

/** A value for each gate in the wall. */
export type PerGate<T> = readonly [T, T, T]
/** A gate, in their order in the wall. */
export type GateIndex = 0 | 1 | 2
/** The platforms that must ask, in the order of their gates. */
export const GATE_FACTIONS: PerGate<Exclude<Faction, 'tencent'>> = ['ali', 'pdd', 'jd']

/** A value for each gate, made for its platform. */
export function perGate<T>(make: (faction: Exclude<Faction, 'tencent'>) => T): PerGate<T> {
  const [ali, pdd, jd] = GATE_FACTIONS
  return [make(ali), make(pdd), make(jd)]
}

/** Every gate, in order. */
export const ALL_GATES: PerGate<GateIndex> = [0, 1, 2]
