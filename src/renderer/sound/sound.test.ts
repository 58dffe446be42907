import { describe, expect, it, vi } from 'vitest'
import type { LogEntry } from '../../../rules'
import { RECIPES } from './recipes'
import { type Heard, soundOfChange } from './sound-table'
import { createSpeaker } from './speaker'

const still: Heard = { stage: 'human-turn', log: [], show: null, refusal: null, pace: { held: false, skipTo: null } }
const turn: LogEntry = { quarter: 1, kind: 'turn-began', seat: 'ali' }
const coin: LogEntry = { quarter: 1, kind: 'subsidised', seat: 'ali', region: 'hebei', amount: 1, cost: 1 }
const over: LogEntry = { quarter: 8, kind: 'game-over', totals: [1, 2, 3, 4], winner: 'jd' }
const market = { quarter: 1, kind: 'market' } as LogEntry
const drawn: LogEntry = { quarter: 1, kind: 'card-drawn', seat: 'ali', card: 'any' }

describe('what is heard', () => {
  it('is the weightiest thing a move brought', () => {
    expect(soundOfChange(still, { ...still, log: [turn, coin] })).toBe('coin')
    expect(soundOfChange(still, { ...still, log: [coin, over] })).toBe('end')
    expect(soundOfChange({ ...still, log: [coin] }, { ...still, log: [coin, turn] })).toBeNull()
  })

  it('is nothing for a secret, a move taken back, skipping, or a game just opened', () => {
    expect(soundOfChange(still, { ...still, log: [drawn] })).toBeNull()
    expect(soundOfChange({ ...still, log: [coin] }, still)).toBeNull()
    expect(soundOfChange(still, { ...still, log: [coin], pace: { held: false, skipTo: 'end' } })).toBeNull()
    expect(soundOfChange(null, { ...still, log: [coin] })).toBeNull()
  })

  it('rings the market in when it begins, once, and also when nobody watched it', () => {
    const open: Heard = { ...still, stage: 'market', log: [coin], show: { kind: 'market' } as Heard['show'] }
    const told: Heard = { ...still, log: [coin, market, over] }
    expect(soundOfChange(still, open)).toBe('market')
    expect(soundOfChange(open, { ...open, show: { ...open.show } as Heard['show'] })).toBeNull()
    expect(soundOfChange({ ...still, stage: 'paused', log: [coin] }, open)).toBeNull()
    expect(soundOfChange(open, { ...told, log: [coin, market] })).toBeNull()
    expect(soundOfChange(open, told)).toBe('end')
    expect(soundOfChange({ ...still, log: [coin] }, { ...told, log: [coin, market] })).toBe('market')
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

describe('the sounds', () => {
  it('are all short, audible and no louder than the device can play', () => {
    for (const tones of Object.values(RECIPES)) {
      for (const { at, ms, from, to } of tones) {
        expect(at + ms).toBeLessThan(1000)
        expect(Math.min(from, to)).toBeGreaterThan(20)
      }
      expect(tones.reduce((sum, { gain }) => sum + gain, 0)).toBeLessThanOrEqual(1.2)
    }
  })

  it('stay silent without a device, and open none at no loudness', () => {
    const open = vi.fn(() => {
      throw new Error('no device')
    })
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const speaker = createSpeaker(open)
    speaker.play('coin', 0)
    expect(open).not.toHaveBeenCalled()
    speaker.play('coin', 1)
    expect(open).toHaveBeenCalledTimes(1)
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })
})
