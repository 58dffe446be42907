import type { ElectronRuntime } from './electron-runtime'
import type { Ended } from './run-command'

/** Signals by which a person ends a program. */
const WISHED: readonly string[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']

/** What to say when Electron has not ended by itself; null where it has, and has said why, or a person ended it. */
export const startFault = (
  { signal, fault }: Pick<Ended, 'signal' | 'fault'>,
  { executable, folder }: Pick<ElectronRuntime, 'executable' | 'folder'>,
): string | null => {
  if (fault !== null) return `${executable} could not be started (${fault}).\n${wayOut(folder)}`
  if (signal === null || WISHED.includes(signal)) return null
  return `${executable} was ended by ${signal}. If that happens at every start:\n${wayOut(folder)}`
}

const wayOut = (folder: string): string =>
  process.env['ELECTRON_OVERRIDE_DIST_PATH']
    ? 'ELECTRON_OVERRIDE_DIST_PATH has to name a folder with an Electron for this system; unset it to let one be found or fetched.'
    : `It may be damaged: delete ${folder} to have it fetched again, ` +
      'or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron for this system.'
