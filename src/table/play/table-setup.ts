import { thinkingAhead } from '../ask/think-ahead'
import { tableBase, type TableDeps } from './setup/table-base'
import { withBots } from './setup/with-bots'
import { withClock } from './setup/with-clock'
import { withDecisions } from './setup/with-decisions'
import { withDrafts } from './setup/with-drafts'
import { withMoves } from './setup/with-moves'
import { withOwnSheet } from './setup/with-own-sheet'
import { withReliefs } from './setup/with-reliefs'
import { withSaving } from './setup/with-saving'
import { withWatching } from './setup/with-watching'

/** The vocabulary of the table's machine: what it remembers, asks, does and waits for. Each part may use the words of those before it. */
export const tableSetup = (deps: TableDeps) => {
  const { keeper } = deps
  const bots = thinkingAhead(deps.askBot)
  const decided = withDecisions(tableBase(deps, bots), keeper)
  const playing = withMoves(withOwnSheet(withReliefs(withClock(decided, deps))), keeper)
  return withSaving(withDrafts(withWatching(withBots(playing, deps, bots)), keeper))
}

export type TableSetup = ReturnType<typeof tableSetup>
