import { buildApp } from './build'
import { findChromium, NO_CHROMIUM } from './chromium'
import { browserStep } from './e2e-step'
import { runTool } from './run-tool'

/** Builds the game and plays its pages in this system's own Chromium; arguments go to Playwright. */
runTool(async () => {
  const chromium = findChromium()
  if (chromium === null) throw new Error(NO_CHROMIUM)
  if (!(await buildApp())) return 1
  return browserStep(process.argv.slice(2), chromium)
})
