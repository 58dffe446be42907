import { resolve } from 'node:path'
import { buildApp } from './build'
import { hasDisplay } from './display'
import { displayFlags } from './display-flags'
import { isRoot, PROJECT } from './project'
import { provideReadyElectron } from './ready-runtime'
import { runCommand } from './run-command'
import { runTool } from './run-tool'
import { startFault } from './start-fault'

const NO_DISPLAY = `There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).
Start it from a desktop session, or on a virtual screen:
  xvfb-run -a npm start`

const ROOT_WARNING = 'Running as root, so without the sandbox of Chromium. Better play as an ordinary user.'

/** A file as it was meant where the command was typed: npm runs it in the project's folder. */
const asTyped = (argument: string): string =>
  argument.startsWith('-') ? argument : resolve(process.env['INIT_CWD'] ?? process.cwd(), argument)

/** Builds the game and plays it; further arguments go to Electron: its switches, and files of games and scenarios to open. */
runTool(async () => {
  if (!hasDisplay()) {
    console.error(NO_DISPLAY)
    return 1
  }
  const runtime = await provideReadyElectron()
  if (!(await buildApp())) return 1
  const rootFlags = isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : []
  if (rootFlags.length > 0) console.warn(ROOT_WARNING)
  const asked = process.argv.slice(2).map(asTyped)
  const args = [...rootFlags, ...displayFlags(process.platform, process.env, asked), PROJECT, ...asked]
  const ended = await runCommand(runtime.executable, args, { print: 'show' })
  const fault = startFault(ended, runtime)
  if (fault !== null) console.error(fault)
  return ended.code
})
