import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { copyOf, playTrialGame, withField } from '../../maker'
import { createMakerRoom } from './maker-room'
import type { TrialLine } from './trial-line'

const scenario = builtInScenario('first-steps')
const order = { original: scenario, own: { ...scenario, id: 'mine' }, games: 3, level: 'easy' } as const

/** A line that answers on this thread, with random bots; it breaks off once it is closed, or at a game. */
const lineOf = (breaksAt = Infinity): TrialLine => {
  let closed = false
  return {
    play: async (start) => {
      await Promise.resolve()
      if (closed || start.seed >= breaksAt) throw new Error('broke off')
      return playTrialGame({ ...start, level: 'random' })
    },
    close: () => {
      closed = true
    },
  }
}

describe('the desk of a scenario’s maker', () => {
  it('tries a scenario beside its original by the same seeds, and tells how far it is', async () => {
    const room = createMakerRoom(() => lineOf())
    const told: string[] = []
    room.subscribe(() => {
      const { trial } = room.view()
      if (trial !== null) told.push(`${trial.done} ${trial.state} ${trial.card?.games ?? 0}`)
    })
    await room.tryIt(order)
    expect(told.at(0)).toBe('0 playing 0')
    expect(told.at(-1)).toBe('6 over 3')
    const card = room.view().trial?.card
    // Nothing was changed, so that the same seeds tell the same.
    expect(card?.own).toEqual(card?.original)
  })

  it('stops when it is told to, and keeps what was played', async () => {
    const room = createMakerRoom(() => lineOf())
    room.subscribe(() => {
      if ((room.view().trial?.done ?? 0) >= 4) room.stop()
    })
    await room.tryIt({ ...order, games: 50 })
    expect(room.view().trial).toMatchObject({ state: 'stopped', done: 4, card: { games: 2 } })
  })

  it('says when games cannot be played', async () => {
    const room = createMakerRoom(() => lineOf(2))
    await room.tryIt(order)
    expect(room.view().trial).toMatchObject({ state: 'failed', card: { games: 1 } })
  })

  it('knows what has been kept, and drops a trial with its draft', async () => {
    const room = createMakerRoom(() => lineOf())
    const draft = copyOf(scenario, 'mine', scenario.name)
    room.lay(draft)
    await room.tryIt({ ...order, games: 1 })
    room.change(withField(draft, 'length', 2))
    expect(room.view().kept).not.toBe(room.view().draft)
    const other = copyOf(scenario, 'other', scenario.name)
    room.offer(other)
    expect(room.view()).toMatchObject({ offered: { file: { id: 'other' } }, draft: { file: { id: 'mine' } } })
    room.decline()
    room.markKept()
    expect(room.view().kept).toBe(room.view().draft)
    room.offer(other)
    expect(room.view()).toEqual({ draft: other, kept: other, trial: null, offered: null })
  })
})
