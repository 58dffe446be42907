import type { FolderProblem } from './folder-probe'
import type { LockProblem } from './lock-problem'
import type { MenuWords } from './words'

/** Says where the person's files cannot be kept, why, and what to do. */
export const noFolderText = ({ path, detail }: FolderProblem, words: MenuWords): string =>
  filled(words.noFolder, { path, detail: refusal(detail, words) })

/** Says why the game's lock cannot be made, where, and what to do. */
export const noLockText = (problem: LockProblem, words: MenuWords): string => {
  const { code, path } = problem
  if (code === 'no-links') return filled(words.noLock[code], { path, detail: linkRefusal(problem.detail, words) })
  if (code === 'no-temporary-folder') return filled(words.noLock[code], { path, detail: refusal(problem.detail, words) })
  return filled(words.noLock[code], code === 'elsewhere' ? { path, host: problem.host } : { path })
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)

/** What disks answer that know no links at all. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']

const linkRefusal = (code: string, words: MenuWords): string =>
  NO_LINKS.includes(code) ? `${words.noLinks} · ${code}` : refusal(code, words)

/** The system's code in words, with the code itself for whoever looks it up; the code alone where there are none. */
const refusal = (code: string, { refusals }: MenuWords): string => {
  const words = Object.entries(refusals).find(([known]) => known === code)
  return words === undefined ? code : `${words[1]} · ${code}`
}
