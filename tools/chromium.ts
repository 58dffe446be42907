import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What Linux distributions call a current Chromium. */
const NAMES = ['chromium', 'chromium-browser'] as const
const PATIENCE_MS = 20_000

/** Said where there is none. */
export const NO_CHROMIUM = 'No Chromium is there: the pages are not played in a current browser. On Debian: apt-get install chromium'

/** This system's own Chromium, or null; Playwright's downloads are not looked for. */
export const findChromium = (path: string = process.env['PATH'] ?? ''): string | null => {
  const places = path.split(delimiter).filter((folder) => folder !== '')
  return (
    places.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((program) => canRun(program) && saysItsVersion(program)) ??
    null
  )
}

const canRun = (program: string): boolean => {
  try {
    accessSync(program, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Ubuntu leaves a script of this name where there is none, which only says where to get one. */
const saysItsVersion = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore', timeout: PATIENCE_MS }).status === 0
