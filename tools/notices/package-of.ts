import { join } from 'node:path'

const MODULES = 'node_modules/'
/** Small pieces a bundler writes into what it bundles, by the start of the name it gives them. */
const BUNDLERS = ['vite', 'rolldown'] as const

/** The folder of the package a module of a bundle comes from; null where it is the game's own. */
export const packageOf = (id: string, project: string): string | null => {
  const plain = id.replace(/^\0/, '').replaceAll('\\', '/')
  const from = plain.lastIndexOf(MODULES)
  if (from >= 0) {
    const [first = '', second = ''] = plain.slice(from + MODULES.length).split('/')
    return plain.slice(0, from + MODULES.length) + (first.startsWith('@') ? `${first}/${second}` : first)
  }
  const bundler = id.startsWith('\0') ? BUNDLERS.find((name) => plain.startsWith(`${name}/`)) : undefined
  return bundler === undefined ? null : join(project, MODULES, bundler)
}
