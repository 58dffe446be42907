import { describe, expect, it } from 'vitest'
import { cloneState } from '../model/clone'
import type { Effect } from '../model/content'
import { PDD, TENCENT } from '../model/ids'
import type { CardTarget } from '../model/move'
import type { LogEntry } from '../model/outcome'
import type { Position } from '../model/state'
import { busyPosition } from '../testing/busy-position'
import { atBelt, offer, position } from '../testing/builders'
import { addCash, addScrutiny } from './meters'
import { performEffects } from './interpret'

const trial = (effect: Effect, { target = {}, by = PDD, set = () => {} }: Trial = {}) => {
  const before = busyPosition('pdd')
  set(before)
  const after = cloneState(before)
  const log: LogEntry[] = []
  performEffects(after, { log, reveals: false }, [effect], { seat: by, target, cause: by === -1 ? 'event' : 'card', id: 'trial' })
  return { before, after, log }
}
interface Trial {
  readonly target?: CardTarget
  readonly by?: typeof PDD | -1
  readonly set?: (s: Position) => void
}

describe('cash', () => {
  it('is taken as far as there is any, and what is left owing is told', () => {
    const state = position()
    state.cash = [3, 4, 5, 6]
    expect([addCash(state, PDD, -4), addCash(state, TENCENT, -6), addCash(state, PDD, 7)]).toEqual([0, 2, 0])
    expect(state.cash).toEqual([3, 0, 8, 6])
  })
})

describe('the meter', () => {
  const added = (amount: number, from: number, scrutiny = true) => {
    const state = position({ scenario: { scrutiny } })
    state.scrutiny[PDD] = from
    const log: LogEntry[] = []
    addScrutiny(state, { log, reveals: false }, PDD, amount, 'trial')
    return { now: state.scrutiny[PDD], log }
  }
  const limit = position().config.numbers.scrutiny.limit[PDD]

  it('moves between nothing and its limit, and what is written down is by how much it moved', () => {
    const entry = (amount: number) => [{ kind: 'scrutiny', quarter: 1, seat: 'pdd', cause: 'trial', amount }]
    expect(added(2, 1)).toEqual({ now: 3, log: entry(2) })
    expect(added(-5, 2)).toEqual({ now: 0, log: entry(-2) })
    expect(added(5, limit - 1)).toEqual({ now: limit, log: entry(1) })
  })

  it('at its end, or moved by nothing, has nothing to write down', () => {
    for (const [amount, from] of [
      [0, 1],
      [-3, 0],
      [3, limit],
    ] as const)
      expect(added(amount, from)).toEqual({ now: from, log: [] })
  })

  it('stays where it is where there is no regulator', () => expect(added(4, 0, false)).toEqual({ now: 0, log: [] }))
})

describe('an effect', () => {
  it('on supply that is aimed at no belt reaches those where its seat has some, and no others', () => {
    const set = (s: Position): void => {
      s.supply.fill(0)
      s.supply[atBelt('xuchang-wigs', 'pdd')] = 1
      s.supply[atBelt('datang-socks', 'pdd')] = 2
      s.supply[atBelt('datang-socks', 'jd')] = 1
    }
    const { before, after, log } = trial({ do: 'supply', who: 'self', amount: 1 }, { set })
    expect(after.supply[atBelt('xuchang-wigs', 'pdd')]).toBe(2)
    expect(after.supply[atBelt('datang-socks', 'pdd')]).toBe(3)
    expect(after.supply.filter((level, i) => level !== before.supply[i])).toHaveLength(2)
    expect(log).toMatchObject([{ seat: 'pdd', what: 'supply', amount: 2 }])
  })

  it('on an organ that nobody named, or that is at its limit, does nothing', () => {
    const unnamed = trial({ do: 'organ', organ: 'target', amount: 1 })
    expect([unnamed.after.organs, unnamed.log]).toEqual([unnamed.before.organs, []])
    const grown = trial({ do: 'organ', organ: 'target', amount: 1 }, { target: { organ: 'moments' } })
    expect(grown.log).toEqual([
      { kind: 'effect', quarter: 3, source: 'trial', seat: 'tencent', what: 'organ', organ: 'moments', amount: 1 },
    ])
    const full = trial({ do: 'organ', organ: 'moments', amount: 1 }, { set: (s) => s.organs.fill(s.config.numbers.organs.max) })
    expect(full.log).toEqual([])
  })

  it('on whoever acts, or on a target, reaches nobody where the news speaks', () => {
    for (const who of ['self', 'target'] as const) {
      const { before, after, log } = trial({ do: 'cash', who, amount: 3 }, { by: -1 })
      expect([after, log]).toEqual([before, []])
    }
    for (const where of ['target', 'led', 'present', 'own-belts'] as const) {
      const { before, after } = trial({ do: 'appeal', who: 'all', where, amount: 3, quarters: 1 }, { by: -1 })
      expect(after).toEqual(before)
    }
  })

  it('that opens the doors by order says so, once', () => {
    const first = trial({ do: 'interconnection' })
    expect(first.log).toEqual([{ kind: 'interconnection', quarter: first.before.quarter }])
    expect(trial({ do: 'interconnection' }, { set: (s) => void (s.interconnection = 1) }).log).toEqual([])
  })

  it('that holds back never shortens what holds longer, and holds back nobody but partners', () => {
    const { after } = trial({ do: 'throttle', who: 'all', where: 'everywhere' }, { set: (s) => s.throttled.fill(3) })
    expect(after.throttled.every((quarters) => quarters === 3)).toBe(true)
  })

  it('on filing and quiet holds never shortens what lasts longer', () => {
    const set = (s: Position): void => {
      s.filingBlockedUntil = [9, 0, 0, 0]
      s.quietHoldsUntil = 9
    }
    const blocked = trial({ do: 'block-filing', who: 'others', quarters: 2 }, { set })
    expect(blocked.after.filingBlockedUntil).toEqual([9, 4, 0, 4])
    expect(trial({ do: 'quiet-holds', quarters: 2 }, { set }).after.quietHoldsUntil).toBe(9)
  })

  it('on a stake leaves Tencent’s own alone, and never more sold than there is', () => {
    const set = (s: Position): void => {
      s.stakes = [10, 0, 40, 40]
      s.soldStakes = [10, 0, 30, 0]
    }
    const { after } = trial({ do: 'stake', who: 'all', percent: -15 }, { set })
    expect([after.stakes, after.soldStakes]).toEqual([
      [0, 0, 25, 25],
      [0, 0, 15, 0],
    ])
  })

  it('on a contract writes down by how many quarters its end moved, and keeps its terms', () => {
    const terms = offer({ control: true })
    const set = (s: Position): void => {
      const contract = s.contracts[PDD]
      if (contract !== null) s.contracts[PDD] = { ...contract, terms }
    }
    const { before, after, log } = trial({ do: 'contract', who: 'pdd', quarters: -2 }, { set })
    expect(after.contracts[PDD]).toEqual({ ...before.contracts[PDD], until: (before.contracts[PDD]?.until ?? 0) - 2 })
    expect(log).toEqual([{ kind: 'effect', quarter: 3, source: 'trial', seat: 'pdd', what: 'contract', amount: -2 }])
  })
})
