import { describe, expect, it } from 'vitest'
import { beltIndex } from '../content/board'
import { CARDS, cardOf } from '../content/catalogue'
import { JD } from '../model/ids'
import type { Move } from '../model/move'
import type { GameState } from '../model/state'
import { cellOf } from '../testing/builders'
import { holding } from '../testing/situations'
import { targetsOf } from './card-target'
import { checkMove } from './registry'

describe('a card', () => {
  it('is refused by what it is aimed at: the right thing, and nothing else', () => {
    const state = holding('ali', 'password-chain')
    const check = (target: object) => checkMove(state, { type: 'play-card', seat: 'ali', card: 'password-chain', target })
    expect(check({ region: 'hubei' })).toBeNull()
    const wrong = { ok: false, code: 'card.target', params: { card: 'password-chain', target: 'region' } }
    for (const target of [{}, { macro: 'north' }, { region: 'hubei', macro: 'north' }, { region: undefined }])
      expect(check(target)).toEqual(wrong)
    expect(check({ region: 'nowhere' })).toEqual({ ok: false, code: 'region.unknown', params: { region: 'nowhere' } })
  })

  it('that needs a mini program is played from one, and that needs a presence where there is one buyer', () => {
    const jingxi: Move = { type: 'play-card', seat: 'jd', card: 'jingxi-entry', target: {} }
    const at = (access: 1 | 2) =>
      checkMove(
        holding('jd', 'jingxi-entry', (s) => void (s.access[JD] = access)),
        jingxi,
      )
    expect(at(2)).toBeNull()
    expect(at(1)).toMatchObject({ code: 'card.needs-mini-program' })
    const cut: Move = { type: 'play-card', seat: 'pdd', card: 'cut-a-price', target: { region: 'hubei' } }
    const buyers = (amount: number) =>
      checkMove(
        holding('pdd', 'cut-a-price', (s) => void (s.buyers[cellOf('hubei', 'pdd')] = amount)),
        cut,
      )
    expect(buyers(1)).toBeNull()
    expect(buyers(0)).toMatchObject({ code: 'card.needs-buyers' })
  })

  it('that makes a belt choose is played once for each, by Ali, while it is free to', () => {
    const choose: Move = { type: 'play-card', seat: 'ali', card: 'choose-one-of-two', target: { belt: 'xuchang-wigs' } }
    const check = (set: (s: GameState) => void) =>
      checkMove(
        holding('ali', 'choose-one-of-two', (s) => void [s.supply.fill(2), set(s)]),
        choose,
      )?.code ?? null
    expect(check(() => {})).toBeNull()
    expect(check((s) => s.exclusive.fill(1))).toBe('exclusive.already')
    expect(check((s) => void [s.exclusive.fill(1), (s.exclusive[beltIndex('xuchang-wigs')] = 0)])).toBeNull()
  })

  it('that moves Tencent’s own works is Tencent’s alone, whoever holds it', () => {
    for (const [id, { effects }] of CARDS) {
      const own = effects.some((effect) => effect.do === 'organ' || effect.do === 'shops' || effect.do === 'toll')
      if (!own) continue
      const target = targetsOf(cardOf(id), 'tencent')[0] ?? {}
      const played = (seat: 'tencent' | 'jd') => checkMove(holding(seat, id), { type: 'play-card', seat, card: id, target })?.code ?? null
      expect(played('jd'), id).toBe('faction.cannot')
      expect(played('tencent'), id).not.toBe('faction.cannot')
    }
  })

  it('is in the hand of whoever plays it, by name', () => {
    const move: Move = { type: 'play-card', seat: 'ali', card: 'double-11', target: {} }
    expect(checkMove(holding('ali', 'password-chain'), move)).toEqual({
      ok: false,
      code: 'card.not-in-hand',
      params: { card: 'double-11' },
    })
    expect(checkMove(holding('ali', 'password-chain'), { ...move, card: 'ace' })).toEqual({
      ok: false,
      code: 'card.unknown',
      params: { card: 'ace' },
    })
  })
})
