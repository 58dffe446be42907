import { decide, decisionSeed, winChances } from '../../bots'
import { legalMoves, playerView, replay, applyMove, type GameState, type LogEntry, type Move } from '../../../rules'
import { quarterStories, type QuarterEnd, type QuarterStory } from '../../story'
import { answerQuestions } from './answer-questions'
import type { OracleAnswer, OracleRequest, WhatIf } from './oracle'

/** Answers one question. */
const answer = (request: OracleRequest): OracleAnswer => {
  if (request.kind === 'chances') return { kind: 'chances', chances: winChances(request.view, request.seed, request.futures) }
  return { kind: 'what-if', games: request.seeds.map((seed) => playOn(request, seed)) }
}

/** Lets four bots play a game on from a moment, and tells how it went by quarters. */
const playOn = ({ scenario, seed, moves, level }: WhatIf, dice: number): readonly QuarterStory[] => {
  const begun = replay({ scenario, seed }, moves)
  if (!begun.ok) throw new Error(`the game cannot be played again: ${begun.rejection.code}`)
  const log: LogEntry[] = [...begun.log]
  const ends: QuarterEnd[] = []
  let state: GameState = begun.state
  for (let made = 0; state.pending.kind !== 'over'; made++) {
    const options: readonly Move[] = legalMoves(state)
    const { move } = decide(playerView(state, state.pending.seat), options, level, decisionSeed(dice, made))
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(`a bot made an illegal move: ${outcome.code}`)
    const closed = outcome.log.find(({ kind }) => kind === 'market')
    state = outcome.state
    for (const entry of outcome.log) if (entry.kind === 'market') log.push(entry)
    if (closed !== undefined) ends.push({ quarter: closed.quarter, position: state })
  }
  return quarterStories(ends, log)
}

answerQuestions(answer)
