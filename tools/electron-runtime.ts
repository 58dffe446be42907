import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXECUTABLE, installElectron, isInstalled, SILENCE_MS, versionOf } from './electron-install'
import { answers, electronSource } from './electron-source'
import { Interrupted } from './interrupted'
import { inModules } from './project'
import { provideStandInRuntime, STAND_IN_NAME, STAND_IN_VERSION, WAYS_TO_ELECTRON } from './stand-in-runtime'

/** An Electron found or fetched. */
export interface ElectronRuntime {
  readonly folder: string
  readonly executable: string
  readonly version: string
  /** One line saying where it came from. */
  readonly note: string
}

/** Where a runtime may come from, and how long is waited for it. */
export interface RuntimePlaces {
  /** Folder of the electron package. */
  readonly home: string
  readonly env: NodeJS.ProcessEnv
  readonly standIn: () => Promise<string>
  /** ms within which a server has to answer at all. */
  readonly probeMs: number
  /** ms without a byte after which a download has failed. */
  readonly silenceMs: number
}

const PLACES: RuntimePlaces = {
  home: inModules('electron'),
  env: process.env,
  standIn: provideStandInRuntime,
  probeMs: 10_000,
  silenceMs: SILENCE_MS,
}

/** Finds or fetches an Electron, and says in one line on standard error which; standard output is left to what a command prints. */
export const provideElectron = async (places: RuntimePlaces = PLACES): Promise<ElectronRuntime> => {
  const runtime = await findElectron(places)
  console.error(`Electron ${runtime.version}: ${runtime.note}`)
  return runtime
}

/**
 * The one named by the environment, the stand-in where it is asked for, the installed one, a download; the stand-in again only where
 * nothing answers.
 */
const findElectron = async (places: RuntimePlaces): Promise<ElectronRuntime> =>
  named(places) ?? (await askedStandIn(places)) ?? installed(places, 'already installed') ?? (await fetched(places)) ?? standIn(places)

/** Environment that makes the electron package and electron-vite use this runtime too. */
export const runtimeEnvironment = (runtime: ElectronRuntime, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv => ({
  ...env,
  ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  ELECTRON_EXEC_PATH: runtime.executable,
})

const describe = (folder: string, source: string): ElectronRuntime | null => {
  const executable = join(folder, EXECUTABLE)
  if (!existsSync(executable)) return null
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'of unknown version'
  return { folder, executable, version, note: `${source} (${folder})` }
}

const named = ({ env }: RuntimePlaces): ElectronRuntime | null => {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!folder) return null
  const runtime = describe(folder, 'from ELECTRON_OVERRIDE_DIST_PATH')
  if (!runtime) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${EXECUTABLE} in it.`)
  return runtime
}

const installed = ({ home }: RuntimePlaces, source: string): ElectronRuntime | null =>
  isInstalled(home) ? describe(join(home, 'dist'), source) : null

/**
 * Null where nothing answers and nothing is kept; a download that was answered and fails is an error, and never leads to an older Electron
 * unasked.
 */
const fetched = async (places: RuntimePlaces): Promise<ElectronRuntime | null> => {
  const { mirror, proxy, env } = electronSource(places.env)
  const asked = `Electron ${versionOf(places.home)}`
  const reached = proxy || (await answers(mirror, places.probeMs))
  if (reached) console.error(`Fetching ${asked} from ${mirror} (once)…`)
  try {
    if (await installElectron({ home: places.home, env, silenceMs: reached ? places.silenceMs : null })) return installed(places, 'fetched')
  } catch (error) {
    if (!(error instanceof Error) || error instanceof Interrupted) throw error
    throw new Error(`${asked} could not be fetched from ${mirror}: ${error.message}\n${WAYS_TO_ELECTRON}`, { cause: error })
  }
  console.error(`Nothing answers at ${mirror}.`)
  return null
}

const askedStandIn = async (places: RuntimePlaces): Promise<ElectronRuntime | null> => (places.env[STAND_IN_NAME] ? standIn(places) : null)

const standIn = async (places: RuntimePlaces): Promise<ElectronRuntime> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`There is no Electron here yet, and none can be fetched.\n${WAYS_TO_ELECTRON}`)
  }
  const folder = await places.standIn()
  const runtime = describe(folder, 'stand-in for closed networks and tests; OLD, without security updates')
  if (!runtime) throw new Error(`The stand-in Electron ${STAND_IN_VERSION} is incomplete; delete ${folder} and try again.`)
  return runtime
}
