import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inModules } from './project'
import { runCommand } from './run-command'
import { provideStandInRuntime, STAND_IN_VERSION, WAYS_TO_ELECTRON } from './stand-in-runtime'

/** An Electron found or fetched. */
export interface ElectronRuntime {
  readonly folder: string
  readonly executable: string
  readonly version: string
  /** One line saying where it came from. */
  readonly note: string
}

const PROBE_LIMIT_MS = 4_000
const DOWNLOAD_LIMIT_MS = 600_000
const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/'

/** Finds or fetches an Electron: the one named by the environment, the installed one, a download, the stand-in. */
export const provideElectron = async (): Promise<ElectronRuntime> => {
  const runtime = named() ?? installed('already installed') ?? (await downloaded()) ?? (await standIn())
  console.log(`Electron ${runtime.version}: ${runtime.note}`)
  return runtime
}

/** Environment that makes the electron package and electron-vite use this runtime too. */
export const runtimeEnvironment = (runtime: ElectronRuntime): NodeJS.ProcessEnv => ({
  ...process.env,
  ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  ELECTRON_EXEC_PATH: runtime.executable,
})

const describe = (folder: string, source: string): ElectronRuntime | null => {
  const executable = join(folder, executableName())
  if (!existsSync(executable)) return null
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'of unknown version'
  return { folder, executable, version, note: `${source} (${folder})` }
}

const executableName = (): string => {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

const named = (): ElectronRuntime | null => {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!folder) return null
  const runtime = describe(folder, 'from ELECTRON_OVERRIDE_DIST_PATH')
  if (!runtime) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableName()} in it.`)
  return runtime
}

const installed = (source: string): ElectronRuntime | null => describe(inModules('electron', 'dist'), source)

const downloaded = async (): Promise<ElectronRuntime | null> => {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? DEFAULT_MIRROR
  if (!(await answers(mirror))) return null
  console.log('Downloading Electron (once)…')
  const install = inModules('electron', 'install.js')
  const result = await runCommand(process.execPath, [install], { print: 'catch', limitMs: DOWNLOAD_LIMIT_MS })
  if (result.code !== 0) console.log(`The download failed: ${result.output.trim().split('\n')[0] ?? ''}`)
  return installed('downloaded by the electron package')
}

/** Whether a server answers at all, so that a closed network costs seconds, not minutes. */
const answers = async (address: string): Promise<boolean> => {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) })
    return true
  } catch {
    return false
  }
}

const standIn = async (): Promise<ElectronRuntime> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`There is no Electron here yet, and its download did not work.\n${WAYS_TO_ELECTRON}`)
  }
  const folder = await provideStandInRuntime()
  const runtime = describe(folder, 'stand-in for closed networks and tests; OLD, without security updates')
  if (!runtime) throw new Error(`The stand-in Electron ${STAND_IN_VERSION} is incomplete; delete ${folder} and try again.`)
  return runtime
}
