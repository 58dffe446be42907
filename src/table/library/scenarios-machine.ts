import { assign, fromPromise, setup } from 'xstate'
import { parseScenario, type Problem, type Scenario } from '../../../rules'
import type { Bridge, FilePlace, OwnScenario } from '../../shared/bridge'
import type { Result } from '../../shared/result'
import { errorText } from '../game/error-text'

/** What people do with scenarios of their own. */
export type ScenariosEvent =
  | { readonly type: 'scenarios.refresh' }
  | { readonly type: 'scenarios.dismiss' }
  | { readonly type: 'scenario.open' }
  /** Files came from outside, and have been checked. */
  | { readonly type: 'scenario.given'; readonly entries: readonly OwnEntry[] }
  /** Whoever sets up a game has seen what was opened. */
  | { readonly type: 'scenario.seen' }
  /** Keeps a scenario that was made in the player's folder; a file of that name only if it is to be replaced. */
  | { readonly type: 'scenario.keep'; readonly text: string; readonly name: string; readonly replaces: boolean }
  /** Whoever makes scenarios has seen what became of the last one kept. */
  | { readonly type: 'scenario.kept-seen' }

/** A scenario file, checked: the scenario, or everything wrong with it. */
export interface OwnEntry {
  readonly fileName: string
  readonly folder: string
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
  /** What stands in a file with mistakes, for whoever mends it. */
  readonly text: string | null
  readonly code: NonNullable<OwnScenario['problem']> | 'scenario.invalid' | null
}

/** What became of a scenario that was to be kept. */
export type Keeping = Result<{ readonly place: FilePlace }>

interface ScenariosContext {
  readonly own: readonly OwnEntry[]
  /** What was opened or given since the program started, the first first; a file that came again stands where it stood. */
  readonly opened: readonly OwnEntry[]
  /** What whoever sets up a game has not seen yet: what can be played of the given files, and what was opened, whatever it is. */
  readonly news: readonly OwnEntry[]
  /** What became of the last scenario that was kept: where it lies, or why it does not; null once that is seen. */
  readonly kept: Keeping | null
  readonly notice: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null
}

/** Scenarios of one's own as screens see them. */
export interface ScenariosView extends ScenariosContext {
  readonly state: 'loading' | 'ready' | 'keeping'
}

/** Checks one file of the player's folder. */
export const checkOwn = ({ fileName, folder, text, problem }: OwnScenario): OwnEntry => {
  if (text === null) return { fileName, folder, scenario: null, problems: [], text: null, code: problem ?? 'file.unreadable' }
  const parsed = parseScenario(text, fileName)
  return parsed.ok
    ? { fileName, folder, scenario: parsed.scenario, problems: [], text: null, code: null }
    : { fileName, folder, scenario: null, problems: parsed.problems, text, code: 'scenario.invalid' }
}

/** Whether two entries are of one file, read twice. */
export const isSameFile = (a: Pick<OwnEntry, 'fileName' | 'folder'>, b: Pick<OwnEntry, 'fileName' | 'folder'>): boolean =>
  a.fileName === b.fileName && a.folder === b.folder

/** The entries with one more; a file that was among them is there once, as it was read last. */
const withEntry = (entries: readonly OwnEntry[], entry: OwnEntry): readonly OwnEntry[] =>
  entries.some((known) => isSameFile(known, entry))
    ? entries.map((known) => (isSameFile(known, entry) ? entry : known))
    : [...entries, entry]

type Listing = Result<{ readonly own: readonly OwnEntry[]; readonly leftOut: number; readonly opened: readonly OwnEntry[] }>
type Opening = Result<{ readonly entry: OwnEntry | null }>

const listOwn = async (scenarios: Bridge['scenarios']): Promise<Listing> => {
  const result = await scenarios.listOwn()
  return result.ok ? { ok: true, own: result.files.map(checkOwn), leftOut: result.leftOut, opened: result.opened.map(checkOwn) } : result
}

const openOwn = async (scenarios: Bridge['scenarios']): Promise<Opening> => {
  const result = await scenarios.open()
  if (!result.ok) return result
  return { ok: true, entry: result.file === null ? null : checkOwn({ ...result.file, problem: null }) }
}

type KeepOrder = Extract<ScenariosEvent, { readonly type: 'scenario.keep' }>

/** What is asked for scenarios, and what is kept of the answers. */
const scenariosSetup = (scenarios: Bridge['scenarios']) =>
  setup({
    types: { context: {} as ScenariosContext, events: {} as ScenariosEvent },
    actors: {
      list: fromPromise<Listing>(() => listOwn(scenarios)),
      open: fromPromise<Opening>(() => openOwn(scenarios)),
      keep: fromPromise<Keeping, KeepOrder>(({ input: { text, name, replaces } }) => scenarios.keep(text, name, replaces)),
    },
    actions: {
      keepList: assign(({ context }, listing: Listing) => {
        if (!listing.ok) return { notice: listing }
        const { own, leftOut } = listing
        // Files that were opened from elsewhere are taken as they are now; they keep their places.
        const opened = context.opened.map((known) => listing.opened.find((now) => isSameFile(known, now)) ?? known)
        return leftOut === 0
          ? { own, opened }
          : { own, opened, notice: { code: 'scenario.left-out', params: { shown: own.length, more: leftOut } } }
      }),
      keepOpened: assign(({ context }, opening: Opening) => {
        if (!opening.ok) return { notice: opening }
        return opening.entry === null ? {} : { opened: withEntry(context.opened, opening.entry), news: [opening.entry] }
      }),
      keepFailure: assign((_, detail: string) => ({ notice: { code: 'ipc.failed', params: { detail } } })),
      keepGiven: assign(({ context }, entries: readonly OwnEntry[]) => ({
        opened: entries.reduce(withEntry, context.opened),
        news: [...context.news, ...entries.filter(({ scenario }) => scenario !== null)],
      })),
      noteKept: assign((_, kept: Keeping) => ({ kept })),
      markSeen: assign({ news: [] }),
      markKeptSeen: assign({ kept: null }),
      dismiss: assign({ notice: null }),
    },
  })

/** The shelf of scenarios: those in the player's folder and the one last opened, all checked by the rules. */
export const createScenariosMachine = (scenarios: Bridge['scenarios']) =>
  scenariosSetup(scenarios).createMachine({
    id: 'scenarios',
    context: { own: [], opened: [], news: [], kept: null, notice: null },
    initial: 'loading',
    on: {
      'scenarios.dismiss': { actions: 'dismiss' },
      'scenario.given': { actions: { type: 'keepGiven', params: ({ event }) => event.entries } },
      'scenario.seen': { actions: 'markSeen' },
      'scenario.kept-seen': { actions: 'markKeptSeen' },
    },
    states: {
      loading: {
        invoke: {
          src: 'list',
          onDone: { target: 'ready', actions: { type: 'keepList', params: ({ event }) => event.output } },
          onError: { target: 'ready', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
        on: { 'scenario.open': 'opening', 'scenario.keep': 'keeping' },
      },
      ready: { on: { 'scenarios.refresh': 'loading', 'scenario.open': 'opening', 'scenario.keep': 'keeping' } },
      keeping: {
        invoke: {
          src: 'keep',
          input: ({ event }) => event as KeepOrder,
          // It lies on the shelf at once.
          onDone: { target: 'loading', actions: { type: 'noteKept', params: ({ event }) => event.output } },
          onError: { target: 'ready', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
      },
      opening: {
        invoke: {
          src: 'open',
          onDone: { target: 'loading', actions: { type: 'keepOpened', params: ({ event }) => event.output } },
          onError: { target: 'ready', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
      },
    },
  })
