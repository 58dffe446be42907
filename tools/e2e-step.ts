import { hasDisplay, startVirtualDisplay } from './display'
import { runtimeEnvironment, type ElectronRuntime } from './electron-runtime'
import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'

/** Runs Playwright against what is built, on a virtual screen where there is no other; returns its exit code. */
export const playwrightStep = async (args: readonly string[], runtime: ElectronRuntime, extra: NodeJS.ProcessEnv = {}): Promise<number> => {
  const display = hasDisplay() ? null : await startVirtualDisplay()
  try {
    const env = { ...runtimeEnvironment(runtime), ...extra, ...(display ? { DISPLAY: display.name } : {}) }
    const cli = inModules('@playwright', 'test', 'cli.js')
    return (await runCommand(process.execPath, [cli, 'test', ...args], { cwd: PROJECT, env, print: 'show' })).code
  } finally {
    display?.stop()
  }
}
