import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'
import { runTool } from './run-tool'

/** One project for each kind of runtime: what compiles in one may not exist in another. */
const PROJECTS = ['rules', 'bots', 'table', 'node', 'renderer', 'tests'] as const
/** A project whose only folder is empty has nothing to check. */
const FOLDERS: Readonly<Partial<Record<(typeof PROJECTS)[number], string>>> = { rules: 'rules', bots: 'src/bots', table: 'src/table' }

const hasSources = (folder: string): boolean => {
  const path = join(PROJECT, folder)
  return existsSync(path) && readdirSync(path, { recursive: true }).some((name) => String(name).endsWith('.ts'))
}

/** Type-checks every project, side by side. */
runTool(async () => {
  const wanted = PROJECTS.filter((name) => {
    const folder = FOLDERS[name]
    return folder === undefined || hasSources(folder)
  })
  const results = await Promise.all(
    wanted.map(async (name) => {
      const args = [inModules('typescript', 'bin', 'tsc'), '-p', join(PROJECT, `tsconfig.${name}.json`), '--pretty', 'false']
      return { name, ...(await runCommand(process.execPath, args, { cwd: PROJECT, print: 'catch' })) }
    }),
  )
  for (const { name, code, output } of results) {
    if (code !== 0) console.error(`Types of ${name}:\n${output.trim()}\n`)
  }
  const failed = results.filter(({ code }) => code !== 0)
  console.log(
    failed.length === 0 ? `Types: ${wanted.join(', ')} are sound.` : `Types: ${failed.map(({ name }) => name).join(', ')} failed.`,
  )
  return failed.length === 0 ? 0 : 1
})
