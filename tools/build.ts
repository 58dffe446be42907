import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'

/** Builds main, preload and renderer into out/. */
export const buildApp = async (): Promise<boolean> => {
  const cli = inModules('electron-vite', 'bin', 'electron-vite.js')
  const result = await runCommand(process.execPath, [cli, 'build', '--logLevel', 'warn'], { cwd: PROJECT, print: 'show' })
  return result.code === 0
}
