import { assign, raise } from 'xstate'
import type { GameRecord } from '../../game/game-record'
import { loadGame } from '../../files/load-game'
import type { Keeper } from '../../game/keeper'
import type { GameLoaded } from '../../library/save-tasks'
import { branchOff } from '../../replay/branch'
import { momentsOf } from '../../replay/moments'
import type { Reel } from '../../replay/replay-events'
import { memoLast } from '../../view/memo-last'
import type { RootContext, RootDeps, RootEvent } from '../root-context'
import type { withClosing } from './with-closing'

/** The game of a class's table, if its save can be opened: whoever shows the class has had it replayed already. */
const classReel = memoLast((keeper: Keeper, event: RootEvent): Reel | null => {
  if (event.type !== 'replay.file') return null
  const loaded = loadGame(keeper, event.text)
  return loaded.ok ? { record: loaded.record, name: loaded.name, ofClass: true } : null
})

/** The game at the table, which has ended. */
const endedReel = ({ ended }: RootContext): Reel | null => (ended === null ? null : { record: ended, name: null })

/** The game that goes another way from a moment of the film, if the rules let it. */
const branched = memoLast((keeper: Keeper, reel: Reel | null, event: RootEvent): GameRecord | null => {
  if (event.type !== 'replay.branch' || reel === null) return null
  const { record, name } = reel
  const at = momentsOf(record)[event.at] ?? record.played.length
  return branchOff(keeper, record, { at, move: event.move, parent: name ?? record.scenario.name.en })
})

/** The game that is looked back at, at which moment, and the one that goes another way from there. */
export const withLookingBack = (root: ReturnType<typeof withClosing>, { keeper }: RootDeps) =>
  root.extend({
    guards: {
      canReplay: ({ context }) => context.ended !== null,
      hasReel: ({ context }) => context.reel !== null,
      hasArchive: ({ context }) => context.archive !== null,
      isFromDrawer: ({ context }) => context.reel !== null && context.reel.name !== null,
      isFromClass: ({ context }) => context.reel?.ofClass === true,
      canReplayFile: ({ event }) => classReel(keeper, event) !== null,
      canBranch: ({ context, event }) => branched(keeper, context.reel, event) !== null,
    },
    actions: {
      startBranch: raise(
        ({ context, event }) =>
          ({
            type: 'game.loaded',
            record: branched(keeper, context.reel, event),
            name: event.type === 'replay.branch' ? event.name : '',
          }) as GameLoaded,
      ),
      takeReel: assign(({ event }) =>
        event.type === 'reel.loaded' ? { reel: { record: event.record, name: event.name }, replayAt: 0 } : {},
      ),
      takeEnded: assign(({ context, event }) =>
        event.type === 'replay.open' ? { reel: endedReel(context), replayAt: event.at ?? 0 } : {},
      ),
      takeFile: assign(({ event }) => (event.type === 'replay.file' ? { reel: classReel(keeper, event), replayAt: event.at } : {})),
      takeMoment: assign(({ event }) => (event.type === 'replay.look' ? { replayAt: event.at } : {})),
      takeArchive: assign(({ event }) => (event.type === 'archive.loaded' ? { archive: event.archive } : {})),
      forgetFinished: assign({ reel: null, replayAt: 0, archive: null }),
    },
  })
