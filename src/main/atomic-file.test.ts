import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sweepTemporaryFiles, writeFileAtomic } from './atomic-file'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atomic-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('replaces a file whole', async () => {
  const path = join(folder, 'a.json')
  await writeFileAtomic(path, 'old, and longer than the new one')
  await writeFileAtomic(path, 'new')
  expect(await readFile(path, 'utf8')).toBe('new')
})

it('leaves the old file and no rest when it cannot replace it', async () => {
  const path = join(folder, 'a.json')
  await writeFileAtomic(join(folder, 'inside'), 'x')
  await expect(writeFileAtomic(join(folder, 'inside', 'a.json'), 'y')).rejects.toThrow('ENOTDIR')
  await writeFileAtomic(path, 'kept')
  expect((await readdir(folder)).sort()).toEqual(['a.json', 'inside'])
})

it('sweeps what a crash left, and only that', async () => {
  await writeFile(join(folder, '.autosave.json.123-4.tmp'), 'half')
  await writeFile(join(folder, 'autosave.json'), 'whole')
  await writeFile(join(folder, '.notes.tmp'), 'somebody else’s')
  await sweepTemporaryFiles(folder)
  expect((await readdir(folder)).sort()).toEqual(['.notes.tmp', 'autosave.json'])
})
