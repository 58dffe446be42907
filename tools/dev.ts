import { hasDisplay } from './display'
import { displayFlags } from './display-flags'
import { runtimeEnvironment } from './electron-runtime'
import { inModules, isRoot, PROJECT } from './project'
import { provideReadyElectron } from './ready-runtime'
import { runCommand } from './run-command'
import { runTool } from './run-tool'

/**
 * Runs the game from its sources with hot reload; main and preload restart by themselves. Further arguments go to Electron, as with `npm
 * start`.
 */
runTool(async () => {
  if (!hasDisplay()) {
    console.error('There is no display to open a window on. On a virtual screen: xvfb-run -a npm run dev')
    return 1
  }
  const runtime = await provideReadyElectron()
  const cli = inModules('electron-vite', 'bin', 'electron-vite.js')
  const rootFlags = isRoot() && process.platform === 'linux' ? ['--noSandbox'] : []
  const asked = process.argv.slice(2)
  const args = [cli, 'dev', '--watch', ...rootFlags, '--', ...displayFlags(process.platform, process.env, asked), ...asked]
  const result = await runCommand(process.execPath, args, { cwd: PROJECT, env: runtimeEnvironment(runtime), print: 'show' })
  return result.code
})
