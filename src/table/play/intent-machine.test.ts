import { describe, expect, it } from 'vitest'
import { createActor, createEmptyActor, transition } from 'xstate'
import type { Move } from '../../../rules'
import { EMPTY_OFFER } from '../../../rules'
import { intentDraft, type IntentEvent, intentMachine } from './intent-machine'

const seat = 'tencent' as const
const LEGAL: readonly Move[] = [
  { type: 'subsidise', seat, region: 'a', amount: 2 },
  { type: 'subsidise', seat, region: 'a', amount: 1 },
  { type: 'subsidise', seat, region: 'b', amount: 1 },
  { type: 'throttle', seat, platform: 'pdd', macro: 'east' },
  { type: 'throttle', seat, platform: 'pdd', macro: 'south' },
  { type: 'throttle', seat, platform: 'jd', macro: 'east' },
  { type: 'lobby', seat, application: 4, side: 'for', amount: 1 },
  { type: 'lobby', seat, application: 4, side: 'against', amount: 1 },
  { type: 'lobby', seat, application: 4, side: 'against', amount: 2 },
  { type: 'raise-capital', seat },
  { type: 'serve', seat, macro: 'east' },
  { type: 'play-card', seat, card: 'gala', target: { region: 'b' } },
  { type: 'play-card', seat, card: 'gala', target: { region: 'c' } },
  { type: 'play-card', seat, card: 'push', target: {} },
  { type: 'file', seat, level: 2, offer: EMPTY_OFFER },
  { type: 'end-turn', seat },
]

const after = (...events: readonly IntentEvent[]) => {
  const actor = createActor(intentMachine, { input: { legal: LEGAL, parent: createEmptyActor() } })
  const first = actor.getSnapshot()
  return events.reduce((now, event) => transition(intentMachine, now, event)[0], first)
}
const draftAfter = (...events: readonly IntentEvent[]) => intentDraft(after(...events))
const begin = (type: Move['type'], card?: string): IntentEvent => ({
  type: 'intent.begin',
  action: card === undefined ? { type } : { type, card },
})

describe('drafting a move', () => {
  it('asks for a place and offers the smallest amount', () => {
    expect(draftAfter(begin('subsidise'))).toMatchObject({ stage: 'choosing', field: 'region', choices: ['a', 'b'], move: null })
    const ready = draftAfter(begin('subsidise'), { type: 'intent.set', field: 'region', value: 'a' })
    expect(ready).toMatchObject({ stage: 'ready', move: { region: 'a', amount: 1 } })
    expect(ready.options).toContainEqual({ field: 'amount', value: 1, choices: [1, 2] })
    expect(ready.options).toContainEqual({ field: 'region', value: 'a', choices: ['a', 'b'] })
  })

  it('lets the amount and then the place change; an amount the new place cannot have is dropped', () => {
    const more = [
      begin('subsidise'),
      { type: 'intent.set', field: 'region', value: 'a' },
      { type: 'intent.set', field: 'amount', value: 2 },
    ] as const
    expect(draftAfter(...more).move).toMatchObject({ region: 'a', amount: 2 })
    expect(draftAfter(...more, { type: 'intent.set', field: 'region', value: 'b' }).move).toMatchObject({ region: 'b', amount: 1 })
  })

  it('refuses a place or an amount no legal move has', () => {
    const nowhere = draftAfter(begin('subsidise'), { type: 'intent.set', field: 'region', value: 'nowhere' })
    expect(nowhere).toMatchObject({ stage: 'choosing', field: 'region' })
    const tooMuch = draftAfter(
      begin('subsidise'),
      { type: 'intent.set', field: 'region', value: 'a' },
      { type: 'intent.set', field: 'amount', value: 5 },
    )
    expect(tooMuch.move).toMatchObject({ amount: 1 })
  })

  it('asks two questions when a move needs two, the second depending on the first', () => {
    expect(draftAfter(begin('throttle'))).toMatchObject({ field: 'platform', choices: ['pdd', 'jd'] })
    expect(draftAfter(begin('throttle'), { type: 'intent.set', field: 'platform', value: 'jd' })).toMatchObject({
      field: 'macro',
      choices: ['east'],
    })
  })

  it('does not ask what has one answer, except for places', () => {
    const lobby = draftAfter(begin('lobby'))
    expect(lobby).toMatchObject({ stage: 'ready', move: { application: 4, side: 'for', amount: 1 } })
    expect(draftAfter(begin('lobby'), { type: 'intent.set', field: 'side', value: 'against' }).options).toContainEqual({
      field: 'amount',
      value: 1,
      choices: [1, 2],
    })
    expect(draftAfter(begin('serve'))).toMatchObject({ stage: 'choosing', field: 'macro', choices: ['east'] })
    expect(draftAfter(begin('raise-capital'))).toMatchObject({ stage: 'ready', move: { type: 'raise-capital' } })
  })

  it('aims a card at what the card needs', () => {
    expect(draftAfter(begin('play-card', 'gala'))).toMatchObject({ field: 'region', choices: ['b', 'c'], card: 'gala' })
    expect(draftAfter(begin('play-card', 'push'))).toMatchObject({ stage: 'ready', move: { card: 'push' } })
  })

  it('starts nothing without a legal move, or for moves made directly', () => {
    expect(draftAfter(begin('develop')).stage).toBe('idle')
    expect(draftAfter(begin('play-card', 'unknown')).stage).toBe('idle')
    expect(draftAfter(begin('end-turn')).stage).toBe('idle')
  })

  it('goes back step by step and can be dropped at any time', () => {
    const ready = [begin('subsidise'), { type: 'intent.set', field: 'region', value: 'a' }] as const
    expect(draftAfter(...ready, { type: 'intent.back' }).stage).toBe('choosing')
    expect(draftAfter(...ready, { type: 'intent.back' }, { type: 'intent.back' }).stage).toBe('idle')
    expect(draftAfter(...ready, { type: 'intent.cancel' }).stage).toBe('idle')
    expect(draftAfter(...ready, begin('throttle'))).toMatchObject({ type: 'throttle', chosen: {} })
  })

  it('composes an application freely, but only of the kind begun', () => {
    const offer = { ...EMPTY_OFFER, trafficFee: 3 }
    const draft: IntentEvent = { type: 'intent.draft', move: { type: 'file', seat, level: 2, offer } }
    expect(draftAfter(begin('file'))).toMatchObject({ stage: 'composing', move: { offer: EMPTY_OFFER } })
    expect(draftAfter(begin('file'), draft).move).toMatchObject({ offer })
    const other: IntentEvent = { type: 'intent.draft', move: { type: 'raise-capital', seat } }
    expect(draftAfter(begin('file'), other).move).toMatchObject({ offer: EMPTY_OFFER })
  })

  it('hands the whole move to the table when confirmed, and not before it is whole', () => {
    const sentBy = (...events: readonly IntentEvent[]) => transition(intentMachine, after(...events), { type: 'intent.confirm' })[1]
    expect(sentBy(begin('subsidise'))).toHaveLength(0)
    expect(sentBy(begin('raise-capital'))).toHaveLength(1)
  })

  it('keeps its memory as plain JSON, besides whom it reports to', () => {
    const { context } = after(begin('subsidise'), { type: 'intent.set', field: 'region', value: 'a' })
    const { parent: _, ...memory } = context
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory)
  })
})

describe('a move prepared', () => {
  const prepare = (move: Move): IntentEvent => ({ type: 'intent.prepare', move })

  it('lies there whole, as if it had been put together, and can still be changed', () => {
    const subsidy: Move = { type: 'subsidise', seat, region: 'a', amount: 2 }
    const ready = draftAfter(prepare(subsidy))
    expect(ready).toMatchObject({ stage: 'ready', move: subsidy, prepared: false })
    expect(ready.options).toContainEqual({ field: 'amount', value: 2, choices: [1, 2] })
    expect(draftAfter(prepare({ type: 'play-card', seat, card: 'gala', target: { region: 'c' } }))).toMatchObject({
      stage: 'ready',
      card: 'gala',
      move: { target: { region: 'c' } },
    })
    expect(draftAfter(prepare({ type: 'raise-capital', seat }))).toMatchObject({ stage: 'ready', type: 'raise-capital' })
  })

  it('is the draft itself where moves are written freely, and no fresh one takes its place', () => {
    const file: Move = { type: 'file', seat, level: 2, offer: { ...EMPTY_OFFER, trafficFee: 3 } }
    expect(draftAfter(prepare(file))).toMatchObject({ stage: 'composing', move: file, prepared: true })
    expect(draftAfter(prepare(file), { type: 'intent.cancel' }, begin('file'))).toMatchObject({ stage: 'composing', prepared: false })
  })

  it('takes the place of what was being put together, and is refused when nothing of its kind is legal', () => {
    expect(draftAfter(begin('throttle'), prepare({ type: 'serve', seat, macro: 'east' }))).toMatchObject({ type: 'serve', stage: 'ready' })
    expect(draftAfter(begin('throttle'), prepare({ type: 'develop', seat, belt: 'x' }))).toMatchObject({ type: 'throttle' })
    expect(draftAfter(prepare({ type: 'end-turn', seat })).stage).toBe('idle')
  })
})
