import { lutimes, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sweepFolder, sweepOwnFolder, withTemporaryFile } from './temporary-files'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'temporary-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** No process has this number. */
const DEAD = 999_999_999
const HOURS_AGO = (hours: number): Date => new Date(Date.now() - hours * 3_600_000)

const put = async (name: string, touched = HOURS_AGO(2)): Promise<string> => {
  await writeFile(join(folder, name), 'half')
  await utimes(join(folder, name), touched, touched)
  return name
}
const left = async (): Promise<readonly string[]> => (await readdir(folder)).sort()

it('sweeps from our own folder what a crash of any version left, however short ago, and only that', async () => {
  await put(`.autosave.json.${DEAD}-4.tmp`, new Date())
  await put(`.sinking-market.${DEAD}-140737488355327.tmp`, new Date())
  // An earlier process can have had the number that this one has.
  await put(`.sinking-market.${process.pid}-1.tmp`, new Date())
  const kept = [await put('.notes.tmp'), await put(`.sinking-market.${process.ppid}-1.tmp`), await put('autosave.json')]
  await mkdir(join(folder, `.sinking-market.${DEAD}-2.tmp`))
  await sweepOwnFolder(folder)
  expect(await left()).toEqual([...kept, `.sinking-market.${DEAD}-2.tmp`].sort())
})

it('sweeps from a person’s folder only what is ours, at rest, and of a process that has ended', async () => {
  await put(`.sinking-market.${DEAD}-1.tmp`)
  const kept = [
    await put(`.lesson.json.${DEAD}-4.tmp`),
    await put(`.sinking-market.${DEAD}-2.tmp`, HOURS_AGO(0.5)),
    await put(`.sinking-market.${process.ppid}-3.tmp`),
    await put(`sinking-market.${DEAD}-4.tmp`),
    await put(`.sinking-market.${DEAD}-5.tmp.json`),
    await put(`.sinking-market.-${DEAD}-6.tmp`),
  ]
  await mkdir(join(folder, `.sinking-market.${DEAD}-7.tmp`))
  await utimes(join(folder, `.sinking-market.${DEAD}-7.tmp`), HOURS_AGO(2), HOURS_AGO(2))
  await sweepFolder(folder)
  expect(await left()).toEqual([...kept, `.sinking-market.${DEAD}-7.tmp`].sort())
})

// What links lead to is somebody's file, and a link of that name is nobody's that this game made.
it.skipIf(process.platform === 'win32')('leaves links of such a name alone', async () => {
  const own = await put('own.json')
  const link = join(folder, `.sinking-market.${DEAD}-1.tmp`)
  await symlink(join(folder, own), link)
  await lutimes(link, HOURS_AGO(2), HOURS_AGO(2))
  await sweepFolder(folder)
  expect(await left()).toEqual([`.sinking-market.${DEAD}-1.tmp`, own])
})

it('leaves what is being written alone', async () => {
  await withTemporaryFile(folder, async (path) => {
    await writeFile(path, 'half')
    await utimes(path, HOURS_AGO(2), HOURS_AGO(2))
    await Promise.all([sweepOwnFolder(folder), sweepFolder(folder)])
    expect(await left()).toHaveLength(1)
  })
  // What was not renamed would be a rest from now on.
  await sweepFolder(folder)
  expect(await left()).toEqual([])
})

it('says nothing of a folder that is gone', async () => {
  for (const sweep of [sweepFolder, sweepOwnFolder]) await expect(sweep(join(folder, 'gone'))).resolves.toBeUndefined()
})
