import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renameFile, type RenameMeans } from './rename-file'

const refusal = (code: string): Error => Object.assign(new Error(code), { code })

/** A system that refuses the first tries with these codes, and what was waited for in between. */
const system = (
  codes: readonly string[],
  retries = true,
): { readonly means: RenameMeans; readonly waited: number[]; readonly tries: () => number } => {
  const waited: number[] = []
  let tries = 0
  const rename = (): Promise<void> => {
    const code = codes[tries]
    tries += 1
    return code === undefined ? Promise.resolve() : Promise.reject(refusal(code))
  }
  const pause = (milliseconds: number): Promise<void> => {
    waited.push(milliseconds)
    return Promise.resolve()
  }
  return { means: { rename, pause, retries }, waited, tries: () => tries }
}

it('tries again while another program holds the file, after growing pauses', async () => {
  const { means, waited, tries } = system(['EPERM', 'EBUSY', 'EACCES', 'EPERM'])
  await renameFile('a', 'b', means)
  expect(tries()).toBe(5)
  expect(waited).toHaveLength(4)
  expect(waited.every((pause, i) => i === 0 || pause > waited[i - 1]!)).toBe(true)
})

it('gives up after about two seconds, and says why', async () => {
  const { means, waited } = system(Array.from({ length: 99 }, () => 'EBUSY'))
  await expect(renameFile('a', 'b', means)).rejects.toMatchObject({ code: 'EBUSY' })
  expect(waited.reduce((sum, pause) => sum + pause, 0)).toBe(2000)
})

it('does not try again what no time will mend', async () => {
  for (const [code, retries] of [
    ['ENOENT', true],
    ['ENOSPC', true],
    ['EPERM', false],
  ] as const) {
    const { means, tries } = system([code, code], retries)
    await expect(renameFile('a', 'b', means)).rejects.toMatchObject({ code })
    expect(tries()).toBe(1)
  }
})

it('replaces a real file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rename-'))
  await writeFile(join(folder, 'new'), 'new')
  await writeFile(join(folder, 'old'), 'old')
  await renameFile(join(folder, 'new'), join(folder, 'old'))
  expect(await readFile(join(folder, 'old'), 'utf8')).toBe('new')
  await rm(folder, { recursive: true })
})
