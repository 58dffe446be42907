import { assign, emit, forwardTo, not, raise, sendTo, setup, stateIn } from 'xstate'
import type { AppInfo, Bridge } from '../../shared/bridge'
import type { MenuCommand } from '../../shared/app-messages'
import type { Settings } from '../../shared/settings'
import type { Archive, ArchiveLoaded } from '../files/archive'
import type { AskAdvice, AskBot } from '../ask/bot-port'
import { errorText } from '../game/error-text'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { memoLast } from '../view/memo-last'
import { createArrivalsMachine, type FilesArrived } from '../library/arrivals-machine'
import { createPdfMachine } from '../library/pdf-machine'
import type { AppEvent, ScreenId } from './root-events'
import { branchOff } from '../replay/branch'
import type { Reel, ReelLoaded } from '../replay/replay-events'
import { saveText } from '../files/save-game'
import type { GameLoaded } from '../library/save-tasks'
import { createSavesMachine } from '../library/saves-machine'
import { createScenariosMachine, type OwnEntry } from '../library/scenarios-machine'
import { createSettingsMachine, type SettingsChanged, type SettingsContext } from '../library/settings-machine'
import type { Fault } from '../play/table-context'
import type { TableNotice } from '../play/table-events'
import { createTableMachine } from '../play/table-machine'

/** What the whole app needs from outside. */
export interface RootDeps {
  readonly bridge: Bridge
  readonly keeper: Keeper
  readonly askBot: AskBot
  readonly askAdvice: AskAdvice
  readonly now: () => Date
  /** A name no other line of play has. */
  readonly newLine: () => string
  /** Hears what went wrong without anybody having to know. */
  readonly warn: (text: string) => void
}

/** What the app starts with. */
export interface RootInput extends SettingsContext {
  readonly info: AppInfo | null
}

/** What the root machine remembers. */
export interface RootContext {
  readonly settings: Settings
  readonly info: AppInfo | null
  /** The game the table was opened with; the table itself knows how it stands. */
  readonly record: GameRecord | null
  /** The game that is opened once the one at the table is put away. */
  readonly next: GameLoaded | null
  /** Everything closes once the game at the table is put away. */
  readonly isClosing: boolean
  /** The game at the table, once it has ended. */
  readonly ended: GameRecord | null
  /** A game that is being looked at. */
  readonly reel: Reel | null
  /** The moment of a replay that is looked at, counted in moves made. */
  readonly replayAt: number
  /** A finished game of which only the result can be read. */
  readonly archive: Archive | null
  /** Where 'screen.back' leads. */
  readonly home: 'title' | 'table' | 'end'
  readonly fault: Fault | null
  readonly notice: SettingsContext['notice']
}

type RootEvent =
  | AppEvent
  | ArchiveLoaded
  | FilesArrived
  | GameLoaded
  | ReelLoaded
  | SettingsChanged
  | TableNotice
  | { readonly type: 'cover' }
  | { readonly type: 'uncover' }

const started = (keeper: Keeper, event: RootEvent): GameRecord | null => {
  try {
    return event.type === 'setup.start' ? keeper.start(event.setup) : null
  } catch {
    return null
  }
}

const whyNotStarted = (keeper: Keeper, event: RootEvent): Fault | null => {
  try {
    if (event.type === 'setup.start') keeper.start(event.setup)
    return null
  } catch (error) {
    return { code: 'game.not-started', detail: errorText(error) }
  }
}

/** The game at the table, which has ended. */
const endedReel = ({ ended }: RootContext): Reel | null => (ended === null ? null : { record: ended, name: null })

/** The game that goes another way from a moment of the film, if the rules let it. */
const branched = memoLast((keeper: Keeper, reel: Reel | null, event: RootEvent): GameRecord | null => {
  if (event.type !== 'replay.branch' || reel === null) return null
  const { record, name } = reel
  return branchOff(keeper, record, { at: event.at, move: event.move, parent: name ?? record.scenario.name.en })
})

const opens = (event: RootEvent, screen: ScreenId): boolean => event.type === 'screen.open' && event.screen === screen

/** Which screen a menu command opens. */
const MENU_SCREENS: Readonly<Partial<Record<MenuCommand, ScreenId>>> = {
  'new-game': 'set-up',
  open: 'set-up',
  'saved-games': 'saved-games',
  rulebook: 'rulebook',
  settings: 'settings',
  licences: 'licences',
}

const menuScreen = (event: RootEvent): ScreenId | undefined => (event.type === 'menu.chosen' ? MENU_SCREENS[event.command] : undefined)

/** The scenario files among those that came from outside. */
const scenariosIn = (event: RootEvent): readonly OwnEntry[] =>
  event.type === 'files.arrived' ? event.files.flatMap((given) => (given.kind === 'scenario' ? [given.entry] : [])) : []

/** Games are told in the drawer, and so is whatever came with them; scenarios alone where they are chosen. */
const isForDrawer = (event: RootEvent): boolean => event.type === 'files.arrived' && event.files.some(({ kind }) => kind !== 'scenario')

const isAtTitle = stateIn({ screen: 'title' })
const isAtDrawer = stateIn({ screen: 'saved-games' })

/** The vocabulary of the root machine: what it remembers, whom it tells, what it opens. */
export const rootSetup = ({ bridge, keeper, askBot, askAdvice, now, newLine, warn }: RootDeps) =>
  setup({
    types: {
      context: {} as RootContext,
      events: {} as RootEvent,
      input: {} as RootInput,
      emitted: {} as { readonly type: 'menu'; readonly command: MenuCommand },
    },
    actors: {
      saves: createSavesMachine({ saves: bridge.saves, keeper }),
      scenarios: createScenariosMachine(bridge.scenarios),
      settings: createSettingsMachine(bridge.settings),
      pdf: createPdfMachine(bridge.app),
      arrivals: createArrivalsMachine(bridge.files),
      table: createTableMachine({
        keeper,
        keepCopy: ({ record, name }) => bridge.saves.keepCopy(saveText(record, record.scenario.name.en, now()), name),
        askBot,
        askAdvice,
        warn,
        writeSave: ({ slot, record }) =>
          bridge.saves.write(slot, saveText(record, slot.kind === 'named' ? slot.name : record.scenario.name.en, now())),
      }),
    },
    guards: {
      isScreen: ({ event }, screen: ScreenId) => opens(event, screen),
      canStart: ({ event }) => started(keeper, event) !== null,
      isCommand: ({ event }, command: MenuCommand) => event.type === 'menu.chosen' && event.command === command,
      isMenuScreen: ({ event }) => menuScreen(event) !== undefined,
      isAtTitle,
      isAwayFromTitle: not(isAtTitle),
      isAtDrawer,
      isAwayFromDrawer: not(isAtDrawer),
      hasGame: ({ context }) => context.record !== null,
      isClosing: ({ context }) => context.isClosing,
      bringsScenario: ({ event }) => scenariosIn(event).length > 0,
      isForDrawer: ({ event }) => isForDrawer(event),
      hasNext: ({ context }) => context.next !== null,
      isHomeEnd: ({ context }) => context.record !== null && context.home === 'end',
      opensTable: ({ context, event }) => opens(event, 'table') && context.record !== null,
      opensEnd: ({ context, event }) => opens(event, 'end') && context.ended !== null,
      opensTitleFromGame: ({ context, event }) => opens(event, 'title') && context.record !== null,
      canReplay: ({ context }) => context.ended !== null,
      hasReel: ({ context }) => context.reel !== null,
      hasArchive: ({ context }) => context.archive !== null,
      isFromDrawer: ({ context }) => context.reel !== null && context.reel.name !== null,
      canBranch: ({ context, event }) => branched(keeper, context.reel, event) !== null,
      hasName: ({ event }) => event.type === 'game.loaded' && event.name !== undefined,
      isAnyway: ({ event }) => event.type === 'game.quit' && event.anyway === true,
    },
    actions: {
      startGame: raise(({ event }) => ({ type: 'game.loaded', record: started(keeper, event) }) as GameLoaded),
      noteNotStarted: assign(({ event }) => ({ fault: whyNotStarted(keeper, event) })),
      takeLoaded: assign(({ event }) =>
        event.type === 'game.loaded' ? { record: { line: newLine(), ...event.record }, ended: null, fault: null } : {},
      ),
      saveLoaded: raise(({ event }) => ({ type: 'game.save', name: event.type === 'game.loaded' ? (event.name ?? '') : '' }) as const),
      startBranch: raise(
        ({ context, event }) =>
          ({
            type: 'game.loaded',
            record: branched(keeper, context.reel, event),
            name: event.type === 'replay.branch' ? event.name : '',
          }) as GameLoaded,
      ),
      keepNext: assign(({ event }) => (event.type === 'game.loaded' ? { next: event } : {})),
      forgetNext: assign({ next: null }),
      noteClosing: assign({ isClosing: true }),
      forgetClosing: assign({ isClosing: false }),
      sayAsked: () => void bridge.app.answerClosing('asked'),
      closeNow: () => void bridge.app.answerClosing('go'),
      sayStay: ({ context }) => {
        if (context.isClosing) void bridge.app.answerClosing('stay')
      },
      giveScenario: sendTo('scenarios', ({ event }) => ({ type: 'scenario.given', entries: scenariosIn(event) }) as const),
      openArrivals: raise(({ event }) => ({ type: 'screen.open', screen: isForDrawer(event) ? 'saved-games' : 'set-up' }) as const),
      openNext: raise(({ context }) => context.next as GameLoaded),
      takeReel: assign(({ event }) =>
        event.type === 'reel.loaded' ? { reel: { record: event.record, name: event.name }, replayAt: 0 } : {},
      ),
      takeEnded: assign(({ context, event }) =>
        event.type === 'replay.open' ? { reel: endedReel(context), replayAt: event.at ?? 0 } : {},
      ),
      takeMoment: assign(({ event }) => (event.type === 'replay.look' ? { replayAt: event.at } : {})),
      takeArchive: assign(({ event }) => (event.type === 'archive.loaded' ? { archive: event.archive } : {})),
      forgetFinished: assign({ reel: null, replayAt: 0, archive: null }),
      forgetGame: assign({ record: null, ended: null, home: 'title' }),
      noteOver: assign(({ event }) => (event.type === 'table.over' ? { ended: event.record } : {})),
      noteHomeTable: assign({ home: 'table' }),
      noteHomeEnd: assign({ home: 'end' }),
      noteCrash: assign(
        (_, detail: string) =>
          ({ record: null, next: null, ended: null, home: 'title', fault: { code: 'table.crashed', detail } }) as const,
      ),
      dismissFault: assign({ fault: null }),
      keepSettings: assign(({ event }) => (event.type === 'settings.changed' ? { settings: event.settings } : {})),
      tellSaves: forwardTo('saves'),
      tellScenarios: forwardTo('scenarios'),
      tellSettings: forwardTo('settings'),
      tellPdf: forwardTo('pdf'),
      tellArrivals: forwardTo('arrivals'),
      tellTable: forwardTo('table'),
      tellSpeed: sendTo('table', ({ context }) => ({ type: 'speed.changed', speed: context.settings.animationSpeed })),
      dropOpening: sendTo('saves', { type: 'saves.drop' }),
      refreshSaves: sendTo('saves', { type: 'saves.refresh' }),
      refreshLatest: sendTo('saves', { type: 'saves.refresh', extent: 'latest' }),
      refreshScenarios: sendTo('scenarios', { type: 'scenarios.refresh' }),
      cover: raise({ type: 'cover' }),
      uncover: raise({ type: 'uncover' }),
      leave: sendTo('table', { type: 'leave' }),
      sayLeft: raise({ type: 'table.left' }),
      sayMenu: emit(({ event }) => ({ type: 'menu', command: event.type === 'menu.chosen' ? event.command : 'rulebook' }) as const),
      openMenuScreen: raise(({ event }) => ({ type: 'screen.open', screen: menuScreen(event) ?? 'title' }) as const),
      openScenarioFile: sendTo('scenarios', { type: 'scenario.open' }),
      followUndo: raise({ type: 'undo' }),
      followRedo: raise({ type: 'redo' }),
      followTitle: raise({ type: 'screen.open', screen: 'title' }),
      quitApp: () => void bridge.app.quit(),
      setFullScreen: ({ event }) => {
        if (event.type === 'app.full-screen') void bridge.app.setFullScreen(event.on)
      },
      openFolder: () => void bridge.app.openUserFolder(),
      openProjector: () => void bridge.projector.open(),
    },
  })

export type RootSetup = ReturnType<typeof rootSetup>
