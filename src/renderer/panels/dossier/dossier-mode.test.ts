import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, applicationOf, playerView, type Application, type GameState } from '../../../../rules'
import { endTurns, offer, play, position } from '../../../../rules/testing/builders'
import { dossierMode, pageOf } from './dossier-mode'

const IDLE = { stage: 'idle', move: null } as const
const filed = (): GameState => play(position({ turn: 'ali' }), { type: 'file', seat: 'ali', level: 2, offer: EMPTY_OFFER }).state
const application = (state: GameState): Application => {
  const found = applicationOf(state, 'ali')
  if (found === null) throw new Error('nothing filed')
  return found
}
const viewOf = (state: GameState, stage: 'human-turn' | 'review', by: 'human' | 'bot' = 'human'): Parameters<typeof dossierMode>[0] => ({
  stage,
  position: playerView(state, null),
  decider: state.pending.kind === 'over' ? null : { seat: state.pending.seat, kind: state.pending.kind, by, name: '' },
  review:
    state.phase !== 'review'
      ? null
      : {
          current: application(state).id,
          desk: [{ application: application(state), applicant: 'ali', state: 'ruling', draft: null, refusal: null }],
        },
})

describe('the dossier on the table', () => {
  it('is none when nobody asked for one', () => {
    expect(dossierMode(viewOf(filed(), 'human-turn'), IDLE, null)).toBeNull()
  })

  it('is a draft while an application is being composed', () => {
    const state = position({ turn: 'ali' })
    const mode = dossierMode(
      viewOf(state, 'human-turn'),
      { stage: 'composing', move: { type: 'file', seat: 'ali', level: 2, offer: offer({ control: true }) } },
      null,
    )
    expect(mode).toMatchObject({ kind: 'draft', applicant: 'ali', level: 2 })
    expect(mode !== null && pageOf(mode)).toMatchObject({ base: null, offer: { control: true } })
  })

  it('shows a revision against the offer as filed', () => {
    const state = filed()
    const mode = dossierMode(
      viewOf(state, 'human-turn'),
      { stage: 'composing', move: { type: 'revise', seat: 'ali', application: application(state).id, offer: offer({ trafficFee: 2 }) } },
      null,
    )
    expect(mode !== null && pageOf(mode)).toMatchObject({ base: EMPTY_OFFER, offer: { trafficFee: 2 } })
  })

  it('is for ruling when a person is Tencent, and for nobody when a bot is', () => {
    const review = endTurns(filed()).state
    expect(dossierMode(viewOf(review, 'review'), IDLE, null)).toMatchObject({ kind: 'ruling' })
    expect(dossierMode(viewOf(review, 'review', 'bot'), IDLE, null)).toBeNull()
  })

  it('is for the answer after a counter, with what Tencent asks on the page', () => {
    const review = endTurns(filed()).state
    const countered = play(review, {
      type: 'rule',
      seat: 'tencent',
      application: application(review).id,
      ruling: 'counter',
      counter: offer({ stake: true }),
    }).state
    const mode = dossierMode(viewOf(countered, 'review'), IDLE, null)
    expect(mode).toMatchObject({ kind: 'answer' })
    expect(mode !== null && pageOf(mode)).toMatchObject({ base: EMPTY_OFFER, offer: { stake: true } })
  })

  it('is read by whoever opens it, and a decision comes first', () => {
    const state = filed()
    expect(dossierMode(viewOf(state, 'human-turn'), IDLE, application(state).id)).toMatchObject({ kind: 'read' })
    const review = endTurns(state).state
    expect(dossierMode(viewOf(review, 'review'), IDLE, application(review).id)).toMatchObject({ kind: 'ruling' })
  })
})
