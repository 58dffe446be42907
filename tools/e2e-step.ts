import { provideTestScreen, SHOW } from './display'
import { runtimeEnvironment, type ElectronRuntime } from './electron-runtime'
import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'

/** Runs Playwright against what is built, in Electron, on a virtual screen unless asked otherwise; returns its exit code. */
export const playwrightStep = (words: readonly string[], runtime: ElectronRuntime, extra: NodeJS.ProcessEnv = {}): Promise<number> =>
  runPlaywright(words, (env) => ({ ...runtimeEnvironment(runtime, env), ...extra }))

/** The same in a Chromium of this system. */
export const browserStep = (words: readonly string[], chromium: string, extra: NodeJS.ProcessEnv = {}): Promise<number> =>
  runPlaywright(['--config', 'playwright.browser.config.ts', ...words], (env) => ({ ...env, SINKING_MARKET_CHROMIUM: chromium, ...extra }))

const runPlaywright = async (words: readonly string[], environment: (env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv): Promise<number> => {
  const screen = await provideTestScreen(words.includes(SHOW.word) || Boolean(process.env[SHOW.name]))
  try {
    const args = words.filter((word) => word !== SHOW.word)
    const cli = inModules('@playwright', 'test', 'cli.js')
    return (await runCommand(process.execPath, [cli, 'test', ...args], { cwd: PROJECT, env: environment(screen.env), print: 'show' })).code
  } finally {
    screen.stop()
  }
}
