import { describe, expect, it } from 'vitest'
import {
  ALL_CELLS,
  ALL_REGIONS,
  ALL_SEATS,
  cellOf,
  flat,
  regionIndex,
  seatOf,
  EMPTY_OFFER,
  type Faction,
  type LogEntry,
  type PerCell,
  type Ruling,
} from '../../../rules'
import { EMPTY_LEDGER } from '../../table/testing/seatings'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { type Heard, soundOfChange } from './sound-table'
import { loudnessOf } from './sounds'
import { themeOfChange } from './theme-of-change'

function ledBy(leader: Faction): PerCell {
  const zhejiang = ALL_REGIONS[regionIndex('zhejiang')]
  return flat(ALL_CELLS, (cell) =>
    ALL_SEATS.reduce<number>((sum, seat) => (cellOf(zhejiang, seat) !== cell ? sum : seat === seatOf(leader) ? 90 : 1), 0),
  )
}

const still: Heard = { stage: 'human-turn', log: [], show: null, refusal: null, pace: { held: false, skipTo: null } }
const turn: LogEntry = { quarter: 1, kind: 'turn-began', seat: 'ali' }
const coin: LogEntry = { quarter: 1, kind: 'subsidised', seat: 'ali', region: 'hebei', amount: 1, cost: 1 }
const ruled = (ruling: Ruling): LogEntry => ({ quarter: 1, kind: 'ruled', application: 1, applicant: 'jd', ruling, offer: EMPTY_OFFER })
/** A market that gives the second of its regions from JD to Pinduoduo. */
const ledger = { ...EMPTY_LEDGER, before: ledBy('jd'), after: ledBy('pdd') }
const market: LogEntry = { quarter: 1, kind: 'market', ledger }
const marketAt = (step: number, finished = false): Heard['show'] => ({
  kind: 'market',
  ledger,
  regions: ['hebei', 'zhejiang', 'anhui'],
  step,
  finished,
  stepMs: 380,
})
const countAt = (step: number, finished: boolean): Heard['show'] => ({
  kind: 'count',
  count: { rows: [], secrets: [], totals: [1, 2, 3, 4], ranking: ['jd', 'pdd', 'tencent', 'ali'], decidedBy: 'points', cash: [0, 0, 0, 0] },
  step,
  sums: [1, 2, 3, 4],
  finished,
})
const page = (show: Heard['show'], log: Heard['log'] = []): Heard => ({ ...still, stage: show?.kind ?? 'human-turn', log, show })
const drawn: LogEntry = { quarter: 1, kind: 'card-drawn', seat: 'ali', card: 'any' }

describe('what is heard', () => {
  it('is the weightiest thing a move brought', () => {
    expect(soundOfChange(still, { ...still, log: [turn, coin] })).toBe('coin')
    expect(soundOfChange(still, { ...still, log: [coin, ruled('reject')] })).toBe('refused')
    expect(soundOfChange({ ...still, log: [coin] }, { ...still, log: [coin, turn] })).toBeNull()
  })

  it('is nothing for a secret, a move taken back, skipping, or a game just opened', () => {
    expect(soundOfChange(still, { ...still, log: [drawn] })).toBeNull()
    expect(soundOfChange({ ...still, log: [coin] }, still)).toBeNull()
    expect(soundOfChange(still, { ...still, log: [coin], pace: { held: false, skipTo: 'end' } })).toBeNull()
    expect(soundOfChange(null, { ...still, log: [coin] })).toBeNull()
  })

  it('rings the market in when it begins, once, and also when nobody watched it', () => {
    const open: Heard = { ...still, stage: 'market', log: [coin], show: marketAt(0) }
    const told: Heard = { ...still, log: [coin, market] }
    expect(soundOfChange(still, open)).toBe('market')
    expect(soundOfChange(open, { ...open, show: marketAt(0) })).toBeNull()
    expect(soundOfChange({ ...still, stage: 'paused', log: [coin] }, open)).toBeNull()
    expect(soundOfChange(open, told)).toBeNull()
    expect(soundOfChange({ ...still, log: [coin] }, told)).toBe('market')
  })

  it('opens every letter of the regulator, and none again after a pause', () => {
    const letter = (kind: 'fined' | 'interconnection'): Heard => ({
      ...still,
      stage: 'regulator',
      show: { kind: 'regulator', entry: { quarter: 1, kind }, opened: [] } as unknown as Heard['show'],
    })
    const first = letter('fined')
    expect(soundOfChange({ ...still, stage: 'market', show: { kind: 'market' } as Heard['show'] }, first)).toBe('letter')
    expect(soundOfChange(first, { ...first })).toBeNull()
    expect(soundOfChange(first, letter('interconnection'))).toBe('letter')
    expect(soundOfChange({ ...still, stage: 'paused' }, first)).toBeNull()
    expect(soundOfChange(first, { ...still, stage: 'books' })).toBeNull()
  })

  it('tells a refusal once, and the hand-over', () => {
    const refusal: Heard['refusal'] = { ok: false, code: 'turn.already', params: {} }
    const refused = { ...still, refusal }
    expect(soundOfChange(still, refused)).toBe('error')
    expect(soundOfChange(refused, { ...refused, stage: 'hand-over' })).toBe('hand-over')
    expect(soundOfChange({ ...still, stage: 'hand-over' }, still)).toBeNull()
  })
})

describe('the peaks', () => {
  it('are heard as their pages open, once', () => {
    const books = page({ kind: 'books', quarter: 1, entries: [] })
    const halfTime = page({ kind: 'half-time', points: [1, 2, 3, 4] })
    const last = page({ kind: 'last-quarter', quarter: 4 })
    expect(soundOfChange(still, books)).toBe('books')
    expect(soundOfChange(books, { ...books })).toBeNull()
    expect(soundOfChange(books, halfTime)).toBe('half-time')
    expect(soundOfChange(halfTime, last)).toBe('last')
    expect(soundOfChange({ ...last, stage: 'paused' }, last)).toBeNull()
  })

  it('raise a flag in the step of its own region, and once where the rest is skipped', () => {
    expect(soundOfChange(page(marketAt(0)), page(marketAt(1)))).toBe('flag')
    expect(soundOfChange(page(marketAt(1)), page(marketAt(2)))).toBeNull()
    expect(soundOfChange(page(marketAt(0)), page(marketAt(3, true)))).toBe('flag')
    expect(soundOfChange(page(marketAt(2)), page(marketAt(3, true)))).toBeNull()
  })

  it('tell by their sound how a ruling was made', () => {
    const heard = (ruling: Ruling) => soundOfChange(still, { ...still, log: [coin, ruled(ruling)] })
    expect((['approve', 'reject', 'hold', 'counter'] as const).map(heard)).toEqual(['granted', 'refused', 'refused', 'stamp'])
    const answered = (accepted: boolean): LogEntry => ({ quarter: 1, kind: 'counter-answered', seat: 'jd', application: 1, accepted })
    expect([true, false].map((accepted) => soundOfChange(still, { ...still, log: [answered(accepted)] }))).toEqual(['granted', 'refused'])
  })

  it('end a game when it has been counted, and not before', () => {
    expect(soundOfChange(still, page(countAt(0, false)))).toBe('card')
    expect(soundOfChange(page(countAt(0, false)), page(countAt(0, false)))).toBeNull()
    expect(soundOfChange(page(countAt(1, false)), page(countAt(2, true)))).toBe('end')
    expect(soundOfChange(page(countAt(2, true)), page(countAt(2, true)))).toBeNull()
  })
})

describe('a house’s theme', () => {
  it('is that of whoever won the game, as soon as it has been counted', () => {
    expect(themeOfChange(page(countAt(1, false)), page(countAt(2, true)))).toBe('jd')
    expect(themeOfChange(page(countAt(2, true)), page(countAt(2, true)))).toBeNull()
    expect(themeOfChange(still, page(countAt(0, false)))).toBeNull()
  })

  it('is that of whoever won the season’s stage, and of nobody where nobody bid', () => {
    const bids = (winner: Faction | null) => page({ kind: 'bids', quarter: 1, bids: [0, 0, 2, 0], winner, tied: false, resting: [] })
    expect(themeOfChange(still, bids('pdd'))).toBe('pdd')
    expect(themeOfChange(still, bids(null))).toBeNull()
    expect(themeOfChange(bids('pdd'), bids('pdd'))).toBeNull()
  })

  it('is that of whoever a ruling lets in, and the gatekeeper’s where the gate stays shut', () => {
    expect(themeOfChange(still, { ...still, log: [ruled('approve')] })).toBe('jd')
    expect(themeOfChange(still, { ...still, log: [ruled('hold')] })).toBe('tencent')
    expect(themeOfChange(still, { ...still, log: [coin] })).toBeNull()
    expect(themeOfChange({ ...still, stage: 'paused' }, { ...still, log: [ruled('approve')] })).toBeNull()
  })
})

describe('loudness', () => {
  it('is set for music and for sounds apart, and silence is silence', () => {
    expect(loudnessOf({ ...DEFAULT_SETTINGS, volume: 40, musicVolume: 20 })).toEqual({ sounds: 0.4, music: 0.2 })
    expect(loudnessOf({ ...DEFAULT_SETTINGS, sound: false })).toMatchObject({ sounds: 0, music: 0.5 })
    expect(loudnessOf({ ...DEFAULT_SETTINGS, music: false })).toMatchObject({ sounds: 0.7, music: 0 })
    expect(loudnessOf({ ...DEFAULT_SETTINGS, silence: true })).toEqual({ sounds: 0, music: 0 })
  })
})
