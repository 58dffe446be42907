import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'

/** Builds main, preload and renderer into out/; what is said of it goes to standard error, which no program reads. */
export const buildApp = async (): Promise<boolean> => {
  const cli = inModules('electron-vite', 'bin', 'electron-vite.js')
  const result = await runCommand(process.execPath, [cli, 'build', '--logLevel', 'warn'], { cwd: PROJECT, print: 'notes' })
  return result.code === 0
}
