import { hasDisplay, startVirtualDisplay } from './display'
import { provideElectron, runtimeEnvironment } from './electron-runtime'
import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'
import { provideSystemLibraries } from './system-libraries'

/** Runs Playwright against what is built, on a virtual screen where there is no other; returns its exit code. */
export const playwrightStep = async (args: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<number> => {
  const runtime = await provideElectron()
  await provideSystemLibraries(runtime.executable)
  const display = hasDisplay() ? null : await startVirtualDisplay()
  try {
    const env = { ...runtimeEnvironment(runtime), ...extra, ...(display ? { DISPLAY: display.name } : {}) }
    const cli = inModules('@playwright', 'test', 'cli.js')
    return (await runCommand(process.execPath, [cli, 'test', ...args], { cwd: PROJECT, env, print: 'show' })).code
  } finally {
    display?.stop()
  }
}
