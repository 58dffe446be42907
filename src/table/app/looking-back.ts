import type { GameResult } from '../../shared/game-result'
import type { Archive } from '../files/archive'
import type { GameRecord } from '../game/game-record'
import { realRules } from '../game/rules-door'
import { createFilm, type Film, type ReplayView } from '../replay/film'
import { memoLast } from '../view/memo-last'
import type { RootContext } from './root-context'

/** A finished game whose result is laid out: the one at the table, or one from the drawer. */
export interface FinishedView {
  readonly result: GameResult
  /** Every moment of it; null where its moves do not replay. */
  readonly film: Film | null
  /** What is known of it besides the result, where nothing but that can be read. */
  readonly archive: Archive | null
}

/** What is looked back at: a game moment by moment, or the result of one that is finished. */
export interface LookingBack {
  readonly replay: ReplayView | null
  readonly finished: FinishedView | null
}

/** The game that is looked back at: the one from the drawer before the one that has ended at the table. */
const gameOf = ({ reel, ended }: RootContext): { readonly record: GameRecord; readonly name: string | null } | null =>
  reel ?? (ended === null ? null : { record: ended, name: null })

const finishedView = (film: Film): FinishedView | null => {
  const result = film.result()
  return result === null ? null : { result, film, archive: null }
}

/** Views what is looked back at; a game's film is made once. */
export const createLookingBack = (): ((context: RootContext) => LookingBack) => {
  const filmFor = memoLast((record: GameRecord, name: string | null): Film => createFilm(realRules, record, name))
  const replayFor = memoLast((film: Film, at: number): ReplayView => ({ film, at: Math.max(0, Math.min(film.length, at)) }))
  const archiveFor = memoLast((archive: Archive): FinishedView => ({ result: archive.result, film: null, archive }))
  const finishedFor = memoLast(finishedView)
  return (context) => {
    const game = gameOf(context)
    const film = game === null ? null : filmFor(game.record, game.name)
    const ended = context.reel === null && film !== null ? finishedFor(film) : null
    return {
      replay: film === null ? null : replayFor(film, context.replayAt),
      finished: context.archive === null ? ended : archiveFor(context.archive),
    }
  }
}
