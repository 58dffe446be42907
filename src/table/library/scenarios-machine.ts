import { assign, fromPromise, setup } from 'xstate'
import { parseScenario, type Problem, type Scenario } from '../../../rules'
import type { Bridge, OwnScenario, TextFile } from '../../shared/bridge'
import type { Result } from '../../shared/result'
import { errorText } from '../game/error-text'

/** What people do with scenarios of their own. */
export type ScenariosEvent =
  | { readonly type: 'scenarios.refresh' }
  | { readonly type: 'scenarios.dismiss' }
  | { readonly type: 'scenario.open' }
  /** A file came from outside. */
  | { readonly type: 'scenario.given'; readonly file: TextFile }
  /** Whoever sets up a game has seen what was opened. */
  | { readonly type: 'scenario.seen' }

/** A scenario file, checked: the scenario, or everything wrong with it. */
export interface OwnEntry {
  readonly fileName: string
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
  readonly code: NonNullable<OwnScenario['problem']> | 'scenario.invalid' | null
}

interface ScenariosContext {
  readonly own: readonly OwnEntry[]
  readonly opened: OwnEntry | null
  /** Nobody has seen yet what was opened. */
  readonly isNews: boolean
  readonly notice: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null
}

/** Scenarios of one's own as screens see them. */
export interface ScenariosView extends ScenariosContext {
  readonly state: 'loading' | 'ready'
}

/** Checks one file of the player's folder. */
export const checkOwn = ({ fileName, text, problem }: OwnScenario): OwnEntry => {
  if (text === null) return { fileName, scenario: null, problems: [], code: problem ?? 'file.unreadable' }
  const parsed = parseScenario(text, fileName)
  return parsed.ok
    ? { fileName, scenario: parsed.scenario, problems: [], code: null }
    : { fileName, scenario: null, problems: parsed.problems, code: 'scenario.invalid' }
}

type Listing = Result<{ readonly own: readonly OwnEntry[] }>
type Opening = Result<{ readonly entry: OwnEntry | null }>

const listOwn = async (scenarios: Bridge['scenarios']): Promise<Listing> => {
  const result = await scenarios.listOwn()
  return result.ok ? { ok: true, own: result.files.map(checkOwn) } : result
}

const openOwn = async (scenarios: Bridge['scenarios']): Promise<Opening> => {
  const result = await scenarios.open()
  if (!result.ok) return result
  return { ok: true, entry: result.file === null ? null : checkOwn({ ...result.file, problem: null }) }
}

/** The shelf of scenarios: those in the player's folder and the one last opened, all checked by the rules. */
export const createScenariosMachine = (scenarios: Bridge['scenarios']) =>
  setup({
    types: { context: {} as ScenariosContext, events: {} as ScenariosEvent },
    actors: {
      list: fromPromise<Listing>(() => listOwn(scenarios)),
      open: fromPromise<Opening>(() => openOwn(scenarios)),
    },
    actions: {
      keepList: assign((_, listing: Listing) => (listing.ok ? { own: listing.own } : { notice: listing })),
      keepOpened: assign(({ context }, opening: Opening) =>
        opening.ok ? { opened: opening.entry ?? context.opened, isNews: opening.entry !== null || context.isNews } : { notice: opening },
      ),
      keepFailure: assign((_, detail: string) => ({ notice: { code: 'ipc.failed', params: { detail } } })),
      keepGiven: assign(({ event }) =>
        event.type === 'scenario.given' ? { opened: checkOwn({ ...event.file, problem: null }), isNews: true } : {},
      ),
      markSeen: assign({ isNews: false }),
      dismiss: assign({ notice: null, opened: null }),
    },
  }).createMachine({
    id: 'scenarios',
    context: { own: [], opened: null, isNews: false, notice: null },
    initial: 'loading',
    on: {
      'scenarios.dismiss': { actions: 'dismiss' },
      'scenario.given': { actions: 'keepGiven' },
      'scenario.seen': { actions: 'markSeen' },
    },
    states: {
      loading: {
        invoke: {
          src: 'list',
          onDone: { target: 'ready', actions: { type: 'keepList', params: ({ event }) => event.output } },
          onError: { target: 'ready', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
        on: { 'scenario.open': 'opening' },
      },
      ready: { on: { 'scenarios.refresh': 'loading', 'scenario.open': 'opening' } },
      opening: {
        invoke: {
          src: 'open',
          onDone: { target: 'loading', actions: { type: 'keepOpened', params: ({ event }) => event.output } },
          onError: { target: 'ready', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
      },
    },
  })
