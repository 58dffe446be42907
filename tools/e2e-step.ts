import { provideTestScreen, SHOW } from './display'
import { runtimeEnvironment, type ElectronRuntime } from './electron-runtime'
import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'

/** Runs Playwright against what is built, on a virtual screen unless asked otherwise; returns its exit code. */
export const playwrightStep = async (words: readonly string[], runtime: ElectronRuntime, extra: NodeJS.ProcessEnv = {}): Promise<number> => {
  const screen = await provideTestScreen(words.includes(SHOW.word) || Boolean(process.env[SHOW.name]))
  try {
    const env = { ...runtimeEnvironment(runtime, screen.env), ...extra }
    const args = words.filter((word) => word !== SHOW.word)
    const cli = inModules('@playwright', 'test', 'cli.js')
    return (await runCommand(process.execPath, [cli, 'test', ...args], { cwd: PROJECT, env, print: 'show' })).code
  } finally {
    screen.stop()
  }
}
