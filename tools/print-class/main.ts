import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay, startVirtualScreen } from '../display'
import { displayFlags } from '../display-flags'
import { isRoot } from '../project'
import { provideReadyElectron } from '../ready-runtime'
import { runCommand } from '../run-command'
import { runTool, UsageError } from '../run-tool'
import { buildPrinter } from './build-printer'

/** A page that is not printed by then never will be. */
const LIMIT_MS = 180_000

const NO_SCREEN =
  'Pages are printed by a window that nobody sees, and there is neither a display for it here (DISPLAY and WAYLAND_DISPLAY are empty) nor Xvfb, a virtual one. Install Xvfb, or start this from a desktop session'

/** A display for the window: the person's own, where it stays hidden, or a virtual one. */
const provideScreen = async (): ReturnType<typeof startVirtualScreen> =>
  hasDisplay()
    ? { env: process.env, stop: () => undefined }
    : startVirtualScreen().catch((error: unknown) => {
        throw new Error(`${NO_SCREEN} (${error instanceof Error ? error.message : String(error)}).`)
      })

/** What the window said of its failure, without what Chromium notes about the machine. */
const faultIn = (output: string, code: number): string =>
  /NOT PRINTED: (.*)/.exec(output)?.[1] ??
  (code === 124 ? `nothing was printed within ${LIMIT_MS / 1000} seconds` : `Electron ended with code ${code}:\n${output.trim()}`)

/** Prints pages of a class by a hidden window of Electron: the job, and the files it writes, stand in the file that is named. */
runTool(async () => {
  const [job] = process.argv.slice(2)
  if (job === undefined) throw new UsageError('print-class: no job is named. It is started by  npm run class -- FOLDER --slides FILE.pdf')
  const { executable } = await provideReadyElectron()
  const folder = mkdtempSync(join(tmpdir(), 'sinking-market-printer-'))
  try {
    await buildPrinter(folder)
    const screen = await provideScreen()
    const rootFlags = isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : []
    const flags = [...rootFlags, ...displayFlags(process.platform, screen.env, []), `--user-data-dir=${join(folder, 'user')}`]
    const { code, output } = await runCommand(executable, [...flags, folder, job], { env: screen.env, print: 'catch', limitMs: LIMIT_MS })
    screen.stop()
    if (code !== 0) throw new Error(faultIn(output, code))
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
