import { FACTIONS, seatOf, type Faction, type PlayerView } from '../../../../rules'
import type { Show } from '../../table'

/** What the regulator's act means, and for whom. */
export interface RegulatorEffect {
  readonly factions: readonly Faction[]
  readonly what: (typeof EFFECTS)[number]
}

/** The weightiest first. */
const EFFECTS = ['fined', 'opened', 'bound', 'may-ask', 'keeps'] as const

/** What the regulator's act means: the viewer's own part first and alone, then the others' together. */
export const regulatorEffects = (
  { entry, opened }: Pick<Extract<Show, { readonly kind: 'regulator' }>, 'entry' | 'opened'>,
  { access }: Pick<PlayerView, 'access'>,
  viewer: Faction | null,
): readonly RegulatorEffect[] => {
  const effectOn = (faction: Faction): RegulatorEffect['what'] | null => {
    if (entry.kind === 'fined') return faction === entry.seat ? 'fined' : null
    if (faction === 'tencent') return 'bound'
    if (opened.includes(faction)) return 'opened'
    return access[seatOf(faction)] >= 2 ? 'keeps' : 'may-ask'
  }
  const own = viewer === null ? null : effectOn(viewer)
  const others = EFFECTS.map((what) => ({ what, factions: FACTIONS.filter((faction) => faction !== viewer && effectOn(faction) === what) }))
  return [
    ...(viewer === null || own === null ? [] : [{ what: own, factions: [viewer] }]),
    ...others.filter(({ factions }) => factions.length > 0),
  ]
}
