import { assign, emit, forwardTo, raise, sendTo, setup } from 'xstate'
import type { AppInfo, Bridge } from '../../shared/bridge'
import type { MenuCommand } from '../../shared/channels'
import type { Settings } from '../../shared/settings'
import type { AskBot } from './bot-actor'
import { errorText } from './error-text'
import type { GameRecord } from './game-record'
import type { Keeper } from './keeper'
import type { AppEvent, ScreenId } from './root-events'
import { saveText } from './save-game'
import { createSavesMachine, type GameLoaded } from './saves-machine'
import { createScenariosMachine } from './scenarios-machine'
import { createSettingsMachine, type SettingsChanged, type SettingsContext } from './settings-machine'
import type { Fault } from './table-context'
import type { TableNotice } from './table-events'
import { createTableMachine } from './table-machine'

/** What the whole app needs from outside. */
export interface RootDeps {
  readonly bridge: Bridge
  readonly keeper: Keeper
  readonly askBot: AskBot
  readonly now: () => Date
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
  readonly isOver: boolean
  /** Where 'screen.back' leads. */
  readonly home: 'title' | 'table' | 'end'
  readonly fault: Fault | null
  readonly notice: SettingsContext['notice']
}

type RootEvent = AppEvent | GameLoaded | SettingsChanged | TableNotice | { readonly type: 'cover' } | { readonly type: 'uncover' }

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

const opens = (event: RootEvent, screen: ScreenId): boolean => event.type === 'screen.open' && event.screen === screen

/** Which screen a menu command opens. */
const MENU_SCREENS: Readonly<Partial<Record<MenuCommand, ScreenId>>> = {
  'new-game': 'set-up',
  open: 'set-up',
  'saved-games': 'saved-games',
  rulebook: 'rulebook',
  settings: 'settings',
}

const menuScreen = (event: RootEvent): ScreenId | undefined =>
  event.type === 'menu.chosen' ? MENU_SCREENS[event.command] : undefined

const rootSetup = ({ bridge, keeper, askBot, now }: RootDeps) =>
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
      table: createTableMachine({
        keeper,
        askBot,
        writeSave: ({ slot, record }) =>
          bridge.saves.write(slot, saveText(record, slot.kind === 'named' ? slot.name : record.scenario.name.en, now())),
      }),
    },
    guards: {
      isScreen: ({ event }, screen: ScreenId) => opens(event, screen),
      canStart: ({ event }) => started(keeper, event) !== null,
      isCommand: ({ event }, command: MenuCommand) => event.type === 'menu.chosen' && event.command === command,
      isMenuScreen: ({ event }) => menuScreen(event) !== undefined,
      hasGame: ({ context }) => context.record !== null,
      isHomeEnd: ({ context }) => context.record !== null && context.home === 'end',
      opensTable: ({ context, event }) => opens(event, 'table') && context.record !== null,
      opensEnd: ({ context, event }) => opens(event, 'end') && context.isOver,
      opensTitleFromGame: ({ context, event }) => opens(event, 'title') && context.record !== null,
      isAnyway: ({ event }) => event.type === 'game.quit' && event.anyway === true,
    },
    actions: {
      startGame: raise(({ event }) => ({ type: 'game.loaded', record: started(keeper, event) }) as GameLoaded),
      noteNotStarted: assign(({ event }) => ({ fault: whyNotStarted(keeper, event) })),
      takeLoaded: assign(({ event }) => (event.type === 'game.loaded' ? { record: event.record, isOver: false, fault: null } : {})),
      forgetGame: assign({ record: null, isOver: false, home: 'title' }),
      noteOver: assign({ isOver: true }),
      noteHomeTable: assign({ home: 'table' }),
      noteHomeEnd: assign({ home: 'end' }),
      noteCrash: assign((_, detail: string) => ({ record: null, isOver: false, home: 'title', fault: { code: 'table.crashed', detail } }) as const),
      dismissFault: assign({ fault: null }),
      keepSettings: assign(({ event }) => (event.type === 'settings.changed' ? { settings: event.settings } : {})),
      tellSaves: forwardTo('saves'),
      tellScenarios: forwardTo('scenarios'),
      tellSettings: forwardTo('settings'),
      tellTable: forwardTo('table'),
      tellSpeed: sendTo('table', ({ context }) => ({ type: 'speed.changed', speed: context.settings.animationSpeed })),
      refreshSaves: sendTo('saves', { type: 'saves.refresh' }),
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
    },
  })

type RootSetup = ReturnType<typeof rootSetup>

/** The game, if there is one: it lives from its first move, or from being loaded, until somebody leaves it. */
const gameRegion = (root: RootSetup) =>
  root.createStateConfig({
    id: 'game',
    initial: 'none',
    on: { 'game.loaded': { target: '.open', actions: 'takeLoaded' } },
    states: {
      none: {},
      open: {
        invoke: {
          id: 'table',
          src: 'table',
          input: ({ context }) => ({ record: openedRecord(context), speed: context.settings.animationSpeed }),
          onError: {
            target: 'none',
            actions: [{ type: 'noteCrash', params: ({ event }) => errorText(event.error) }, 'sayLeft'],
          },
        },
        on: {
          'settings.changed': { actions: ['keepSettings', 'tellSpeed'] },
          cover: { actions: 'tellTable' },
          uncover: { actions: 'tellTable' },
          'game.save': { actions: 'tellTable' },
          'save.retry': { actions: 'tellTable' },
          'game.quit': [{ guard: 'isAnyway', target: 'none', actions: ['forgetGame', 'sayLeft'] }, { actions: 'leave' }],
          'table.over': { actions: 'noteOver' },
          'table.left': { target: 'none', actions: 'forgetGame' },
        },
      },
    },
  })

const openedRecord = ({ record }: RootContext): GameRecord => {
  if (record === null) throw new Error('a table was opened without a game')
  return record
}

/** What lies in front of people. Screens opened over a game cover it; it goes on where it was when they are closed. */
const screenRegion = (root: RootSetup) => {
  const back = [
    { guard: 'isHomeEnd', target: '#screen.end' },
    { guard: 'hasGame', target: '#screen.table' },
    { target: '#screen.title' },
  ] as const
  const tell = { actions: 'tellTable' } as const
  return root.createStateConfig({
    id: 'screen',
    initial: 'title',
    on: {
      'screen.open': [
        { guard: { type: 'isScreen', params: 'set-up' }, target: '.set-up' },
        { guard: { type: 'isScreen', params: 'saved-games' }, target: '.saved-games' },
        { guard: { type: 'isScreen', params: 'rulebook' }, target: '.rulebook' },
        { guard: { type: 'isScreen', params: 'settings' }, target: '.settings' },
        { guard: 'opensTable', target: '.table' },
        { guard: 'opensEnd', target: '.end' },
        { guard: 'opensTitleFromGame', actions: raise({ type: 'game.quit' }) },
        { guard: { type: 'isScreen', params: 'title' }, target: '.title' },
      ],
      'screen.back': back,
      'game.loaded': '.table',
      'table.over': '.end',
      'table.left': '.title',
      // Whatever lies over the game goes away first, so that a failing save can be seen and decided on.
      'game.quit': { guard: 'hasGame', target: '.table' },
    },
    states: {
      title: { entry: 'refreshSaves' },
      'set-up': { entry: ['cover', 'refreshScenarios'] },
      'saved-games': { entry: ['cover', 'refreshSaves'] },
      rulebook: { entry: 'cover' },
      settings: { entry: 'cover' },
      end: { entry: 'noteHomeEnd' },
      table: {
        entry: ['uncover', 'noteHomeTable'],
        on: {
          'seat.ready': tell,
          'recap.done': tell,
          'move.chosen': tell,
          'turn.end': tell,
          undo: tell,
          redo: tell,
          'show.*': tell,
          pause: tell,
          resume: tell,
          'refusal.dismiss': tell,
          'intent.*': tell,
          'counter.*': tell,
        },
      },
    },
  })
}

/** Makes the app's root machine: which screen is shown, which game is open, and the cabinets beside them. */
export const createRootMachine = (deps: RootDeps) => {
  const root = rootSetup(deps)
  return root.createMachine({
    id: 'root',
    type: 'parallel',
    context: ({ input }) => ({
      settings: input.settings,
      info: input.info,
      record: null,
      isOver: false,
      home: 'title',
      fault: null,
      notice: input.notice,
    }),
    invoke: [
      { id: 'saves', src: 'saves' },
      { id: 'scenarios', src: 'scenarios' },
      { id: 'settings', src: 'settings', input: ({ context }) => ({ settings: context.settings, notice: context.notice }) },
    ],
    on: {
      'setup.start': [{ guard: 'canStart', actions: 'startGame' }, { actions: 'noteNotStarted' }],
      'fault.dismiss': { actions: 'dismissFault' },
      'menu.chosen': [
        { guard: { type: 'isCommand', params: 'open' }, actions: ['sayMenu', 'openMenuScreen', 'openScenarioFile'] },
        { guard: { type: 'isCommand', params: 'undo' }, actions: ['sayMenu', 'followUndo'] },
        { guard: { type: 'isCommand', params: 'redo' }, actions: ['sayMenu', 'followRedo'] },
        { guard: { type: 'isCommand', params: 'title' }, actions: ['sayMenu', 'followTitle'] },
        { guard: 'isMenuScreen', actions: ['sayMenu', 'openMenuScreen'] },
        { actions: 'sayMenu' },
      ],
      'settings.changed': { actions: 'keepSettings' },
      'saves.*': { actions: 'tellSaves' },
      'save.open': { actions: 'tellSaves' },
      'save.remove': { actions: 'tellSaves' },
      'save.export': { actions: 'tellSaves' },
      'save.import': { actions: 'tellSaves' },
      'game.continue': { actions: 'tellSaves' },
      'scenarios.*': { actions: 'tellScenarios' },
      'scenario.open': { actions: 'tellScenarios' },
      'settings.change': { actions: 'tellSettings' },
      'settings.arrived': { actions: 'tellSettings' },
      'settings.dismiss': { actions: 'tellSettings' },
      'app.quit': { actions: 'quitApp' },
      'app.full-screen': { actions: 'setFullScreen' },
      'app.open-folder': { actions: 'openFolder' },
    },
    states: { game: gameRegion(root), screen: screenRegion(root) },
  })
}

export type RootMachine = ReturnType<typeof createRootMachine>
