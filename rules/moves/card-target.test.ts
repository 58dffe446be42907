import { describe, expect, it } from 'vitest'
import { BELTS, REGIONS } from '../content/board'
import { cardOf } from '../content/catalogue'
import type { Card, CardTargetKind } from '../model/content'
import { FACTIONS, MACROS, ORGANS } from '../model/ids'
import { checkTarget, targetsOf } from './card-target'

/** A card that is aimed at something of a kind. */
const aimedAt = (target: CardTargetKind): Card => ({ ...cardOf('double-11'), target })
const refusal = (kind: CardTargetKind, target: object) => {
  const rejection = checkTarget(aimedAt(kind), target, 'jd')
  return rejection === null ? null : [rejection.code, rejection.params]
}

/** Every target of each kind for JD, and one that is nowhere. */
const KINDS: Readonly<Record<Exclude<CardTargetKind, 'none' | 'seat'>, readonly [all: readonly object[], nowhere: object]>> = {
  region: [REGIONS.map(({ id }) => ({ region: id })), { region: 'atlantis' }],
  macro: [MACROS.map((macro) => ({ macro })), { macro: 'mars' }],
  belt: [BELTS.map(({ id }) => ({ belt: id })), { belt: 'moon-cheese' }],
  organ: [ORGANS.map((organ) => ({ organ })), { organ: 'spleen' }],
}
const kinds = Object.entries(KINDS) as readonly [keyof typeof KINDS, (typeof KINDS)['region']][]

describe('what a card is aimed at', () => {
  it.each(kinds)('is any %s there is, and none there is not', (kind, [all, nowhere]) => {
    expect(targetsOf(aimedAt(kind), 'jd')).toEqual(all)
    for (const target of all) expect(refusal(kind, target)).toBeNull()
    expect(refusal(kind, nowhere)).toEqual([`${kind}.unknown`, nowhere])
  })

  it('is any other seat, and not the own', () => {
    expect(targetsOf(aimedAt('seat'), 'jd')).toEqual(FACTIONS.filter((seat) => seat !== 'jd').map((seat) => ({ seat })))
    for (const seat of FACTIONS) expect(refusal('seat', { seat })).toEqual(seat === 'jd' ? ['seat.self', {}] : null)
  })

  it('is nothing where it is aimed at nothing', () => {
    expect(targetsOf(aimedAt('none'), 'jd')).toEqual([{}])
    expect(refusal('none', {})).toBeNull()
  })

  it('is of its kind and of no other', () => {
    const examples: readonly object[] = [...kinds.map(([, [all]]) => all[0] ?? {}), { seat: 'ali' }, {}]
    for (const kind of ['region', 'macro', 'belt', 'organ', 'seat'] as const) {
      const wrong = ['card.target', { card: 'double-11', target: kind }]
      for (const target of examples) expect(refusal(kind, target)).toEqual(kind in target ? null : wrong)
      expect(refusal(kind, Object.assign({}, ...examples))).toEqual(wrong)
    }
    for (const target of examples.slice(0, -1))
      expect(refusal('none', target)).toEqual(['card.target', { card: 'double-11', target: 'none' }])
  })
})
