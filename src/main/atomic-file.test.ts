import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeFileAtomic } from './atomic-file'
import { sweepFolder, sweepOwnFolder } from './temporary-files'

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

it('writes bytes, and lets a document be read by whoever its folder lets in', async () => {
  const umask = process.umask()
  await writeFileAtomic(join(folder, 'own'), 'x')
  await writeFileAtomic(join(folder, 'page.pdf'), new Uint8Array([37, 80, 68, 70]), 'document')
  expect(await readFile(join(folder, 'page.pdf'), 'latin1')).toBe('%PDF')
  const modes = await Promise.all(['own', 'page.pdf'].map(async (name) => (await stat(join(folder, name))).mode & 0o777))
  expect(modes).toEqual([0o600, 0o666 & ~umask])
})

// A limit on the size of files does to one process what a full disk does to all: the first part is taken, the rest is not.
it.runIf(process.platform === 'linux')('leaves the old file and no rest when there is room for a part only', async () => {
  const path = join(folder, 'a.json')
  await writeFileAtomic(path, 'kept')
  const script = `require(${JSON.stringify(join(__dirname, 'atomic-file.ts'))}).writeFileAtomic(${JSON.stringify(path)}, 'x'.repeat(60_000)).catch(({ code }) => console.log(code))`
  const said = execFileSync('bash', ['-c', `ulimit -f 40; trap '' XFSZ; exec "$0" --require tsx/cjs -e "$1"`, process.execPath, script], {
    encoding: 'utf8',
  })
  expect(said.trim()).toBe('EFBIG')
  expect(await readFile(path, 'utf8')).toBe('kept')
  expect(await readdir(folder)).toEqual(['a.json'])
})

it.each([
  ['in one byte each', `${'x'.repeat(250)}.json`],
  ['in three', `${'存'.repeat(83)}.json`],
])('writes names as long as names can be, %s', async (_, name) => {
  await writeFileAtomic(join(folder, name), 'x')
  expect(await readdir(folder)).toEqual([name])
})

it('leaves no rest when there is nowhere to write', async () => {
  await writeFileAtomic(join(folder, 'inside'), 'x')
  await expect(writeFileAtomic(join(folder, 'inside', 'a.json'), 'y')).rejects.toThrow('ENOTDIR')
  expect(await readdir(folder)).toEqual(['inside'])
})

it.each([
  ['our own folder', sweepOwnFolder],
  ['a person’s folder', sweepFolder],
])('leaves nothing that is not swept from %s when it is killed before the rename', async (_, sweep) => {
  const path = JSON.stringify(join(folder, 'a.json'))
  const script = `require(${JSON.stringify(join(__dirname, 'atomic-file.ts'))}).writeFileAtomic(${path}, 'x', 'own', () => new Promise(() => setTimeout(() => {}, 60_000)))`
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', '-e', script], { stdio: 'ignore' })
  await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1), 20_000)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const [left = ''] = await readdir(folder)
  await utimes(join(folder, left), 0, 0)
  await sweep(folder)
  expect(await readdir(folder)).toEqual([])
})
