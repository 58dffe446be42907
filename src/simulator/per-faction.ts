import type { Faction } from '../../rules'

/** One value for each faction. */
export const perFaction = <T>(valueOf: (faction: Faction) => T): Record<Faction, T> => ({
  ali: valueOf('ali'),
  tencent: valueOf('tencent'),
  pdd: valueOf('pdd'),
  jd: valueOf('jd'),
})
