import { buildApp } from './build'
import { playwrightStep } from './e2e-step'
import { provideReadyElectron } from './ready-runtime'
import { runTool } from './run-tool'

/** Builds the game and plays the end-to-end tests in a real Electron; arguments go to Playwright. */
runTool(async () => {
  if (!(await buildApp())) return 1
  return playwrightStep(process.argv.slice(2), await provideReadyElectron())
})
