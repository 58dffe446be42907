import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeEnvelope } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { listOwnScenarios } from './own-scenarios'
import { gameSaveId } from './save-ids'
import { createSaveIndex } from './save-index'
import { createSaveStore } from './save-store'

const POISON = '{"format":"sinking-market-save","scenario":{"length":{"toString":1,"valueOf":1}}}'

let root = ''
let folder = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'odd-entries-'))
  folder = join(root, 'saves')
  await mkdir(folder)
})
afterEach(() => rm(root, { recursive: true }))

const GAME = gameSaveId('a')
const openStore = () => createSaveStore(folder, createSaveIndex(join(root, 'index.json'), '1'))
/** What is wrong with each file, by its id. */
const problemsIn = async (store: ReturnType<typeof openStore>) => {
  const list = await store.list()
  const saves = await store.describe(list.ok ? list.saves.map(({ id }) => id) : [])
  return Object.fromEntries(saves.map(({ id, problem }) => [id, problem?.code ?? 'good']))
}

const at = (name: string): string => join(folder, `${name}.json`)

/** Puts one of everything that can lie in a folder beside what belongs there. */
const putOddEntries = async (): Promise<void> => {
  await writeFile(at('poison'), POISON)
  await writeFile(at('bytes'), Uint8Array.of(0x7b, 0xff))
  await writeFile(at('wide'), Buffer.from('\uFEFF{}', 'utf16le'))
  await writeFile(at('dated'), POISON)
  await utimes(at('dated'), 2 ** 43, 2 ** 43).catch(() => undefined)
  await mkdir(at('inside'))
  await symlink('nowhere', at('lost'))
  await symlink('round.json', at('round'))
  execFileSync('mkfifo', [at('pipe')])
}

describe.skipIf(process.platform === 'win32')('a folder in which anything lies', () => {
  it.each(['🎮 evening', 'game – copy', '第一课【乙班】', 'a..b'])('lists, reads and removes a save that a person named %j', async (name) => {
    await writeFile(at(name), writeEnvelope(sampleSave({ line: 'a' })))
    const store = openStore()
    expect(await problemsIn(store)).toStrictEqual({ [name]: 'good' })
    expect(await store.read(name)).toMatchObject({ ok: true })
    expect(await store.remove(name)).toStrictEqual({ ok: true })
  })

  it('lists the saves, and each odd entry with its problem', async () => {
    const store = openStore()
    await store.write({ kind: 'auto' }, writeEnvelope(sampleSave({ line: 'a' })))
    await putOddEntries()
    expect(await problemsIn(store)).toMatchObject({
      [GAME]: 'good',
      poison: 'save.shape',
      bytes: 'save.not-text',
      wide: 'save.utf-16',
      dated: expect.stringMatching(/^save\./) as string,
      inside: 'save.unreadable',
      lost: 'save.unreadable',
      round: 'save.unreadable',
      pipe: 'save.unreadable',
    })
  })

  it("lists the scenarios of one's own, and each odd entry with its problem", async () => {
    await putOddEntries()
    const problems = Object.fromEntries((await listOwnScenarios(folder)).map(({ fileName, problem }) => [fileName, problem]))
    expect(problems).toEqual({
      'poison.json': null,
      'dated.json': null,
      'bytes.json': 'file.not-text',
      'wide.json': 'file.utf-16',
      'inside.json': 'file.unreadable',
      'lost.json': 'file.unreadable',
      'round.json': 'file.unreadable',
      'pipe.json': 'file.unreadable',
    })
  })

  it.each([
    ['a poisoned file', () => writeFile(at(GAME), POISON)],
    ['a pipe', () => Promise.resolve(execFileSync('mkfifo', [at(GAME)]))],
    ['a folder', () => mkdir(join(at(GAME), 'deep'), { recursive: true })],
    ['a link to nowhere', () => symlink('nowhere', at(GAME))],
  ])('saves where %s stands in the place of a game’s save, and keeps that aside', async (_name, put) => {
    await put()
    const store = openStore()
    expect(await store.write({ kind: 'auto' }, writeEnvelope(sampleSave({ line: 'a' })))).toMatchObject({ ok: true })
    const problems = Object.values(await problemsIn(store))
    expect(problems.filter((code) => code === 'good')).toHaveLength(1)
    expect(problems).toHaveLength(2)
  })
})
