import { execFileSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeEnvelope } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { listOwnScenarios, MOST_SCENARIOS } from './own-scenarios'
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
  it.each(['🎮 evening', 'game – copy', '第一课【乙班】', 'a..b'])(
    'lists, reads and removes a save that a person named %j',
    async (name) => {
      await writeFile(at(name), writeEnvelope(sampleSave({ line: 'a' })))
      const store = openStore()
      expect(await problemsIn(store)).toStrictEqual({ [name]: 'good' })
      expect(await store.read(name)).toMatchObject({ ok: true })
      expect(await store.remove(name)).toStrictEqual({ ok: true })
    },
  )

  it('deletes a link to a folder, and says of a folder that it is one', async () => {
    await mkdir(at('inside'))
    await symlink('inside.json', at('link'))
    const store = openStore()
    expect(await problemsIn(store)).toEqual({ inside: 'save.folder', link: 'save.unreadable' })
    expect(await store.remove('inside')).toMatchObject({ ok: false, code: 'save.folder' })
    expect(await store.remove('link')).toEqual({ ok: true })
    expect(await readdir(folder)).toEqual(['inside.json'])
  })

  it('says of a folder that cannot be listed why, and of one that is not there that nothing is saved', async () => {
    await rm(folder, { recursive: true })
    expect(await openStore().latest()).toEqual({ ok: true, save: null, broken: null })
    await writeFile(folder, 'not a folder')
    const refused = { ok: false, code: 'save.no-folder', params: { detail: 'ENOTDIR' } }
    expect(await openStore().latest()).toEqual(refused)
    expect(await openStore().list()).toEqual(refused)
    expect(await listOwnScenarios(folder)).toEqual({ ...refused, code: 'scenario.no-folder' })
    expect(await listOwnScenarios(join(root, 'nowhere'))).toEqual({ ok: true, files: [], leftOut: 0 })
  })

  it('offers so many scenarios, and says how many there are besides', async () => {
    for (let at = 0; at < MOST_SCENARIOS + 3; at++) await writeFile(join(folder, `${at}.json`), '{}')
    const own = await listOwnScenarios(folder)
    expect(own).toMatchObject({ ok: true, leftOut: 3 })
    // In the order people sort names in, so that it is the last ones that are left out.
    expect(own.ok && own.files.map(({ fileName }) => fileName)).toEqual(Array.from({ length: MOST_SCENARIOS }, (_, at) => `${at}.json`))
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
      inside: 'save.folder',
      lost: 'save.unreadable',
      round: 'save.unreadable',
      pipe: 'save.unreadable',
    })
  })

  it("lists the scenarios of one's own, and each odd entry with its problem", async () => {
    await putOddEntries()
    await writeFile(join(folder, 'UP.JSON'), '{}')
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('caf\xe9.json', 'latin1')]), '{}')
    const own = await listOwnScenarios(folder)
    const problems = Object.fromEntries((own.ok ? own.files : []).map(({ fileName, problem }) => [fileName, problem]))
    expect(problems).toEqual({
      'UP.JSON': null,
      'caf\\xE9.json': null,
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

describe.skipIf(process.platform === 'win32')('while a game is played', () => {
  const write = (store: ReturnType<typeof openStore>, moves: number) =>
    store.write(
      { kind: 'auto' },
      writeEnvelope(sampleSave({ line: 'a', moves: Array.from({ length: moves }, (_, at) => ({ type: 'end-turn', seat: 'ali', at })) })),
    )
  const kept = async () => (await readdir(folder)).filter((name) => name.includes('(kept')).length

  it.each([
    ['another game', () => writeFile(at(GAME), writeEnvelope(sampleSave({ line: 'b' })))],
    ['a torn file', () => writeFile(at(GAME), '{"format":"sinking')],
    ['a folder', () => mkdir(join(at(GAME), 'inside'), { recursive: true })],
    [
      'the same game, played further elsewhere',
      () => writeFile(at(GAME), writeEnvelope(sampleSave({ line: 'a', moves: [{ type: 'raise-capital', seat: 'ali' }] }))),
    ],
  ])('keeps aside %s that is put in its place', async (_, put) => {
    const store = openStore()
    await write(store, 1)
    await rm(at(GAME))
    await put()
    expect(await write(store, 2)).toMatchObject({ ok: true })
    expect(await kept()).toBe(1)
    expect(await store.read(GAME)).toMatchObject({ ok: true, envelope: { moves: [{ at: 0 }, { at: 1 }] } })
  })

  it('keeps nothing aside of what it wrote itself, also after a move is taken back', async () => {
    const store = openStore()
    for (const moves of [2, 3, 1, 2]) await write(store, moves)
    expect(await kept()).toBe(0)
  })
})

describe.skipIf(process.platform === 'win32')('a place for the index', () => {
  it.each([
    ['a pipe', (index: string) => Promise.resolve(execFileSync('mkfifo', [index]))],
    ['a link', (index: string) => symlink('precious.txt', index)],
  ])('that is %s is taken by a file, and nothing else is written or waited for', async (_, put) => {
    const index = join(root, 'index.json')
    await writeFile(join(root, 'precious.txt'), 'mine')
    await put(index)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const store = openStore()
    await store.write({ kind: 'auto' }, writeEnvelope(sampleSave({ line: 'a' })))
    await store.latest()
    vi.advanceTimersByTime(5_000)
    vi.useRealTimers()
    await expect.poll(async () => (await lstat(index)).isFile()).toBe(true)
    expect(await readFile(join(root, 'precious.txt'), 'utf8')).toBe('mine')
  })
})

it('does not let a torn file’s word lead the order of play', async () => {
  const torn = (order: string) =>
    `{"format":"sinking-market-save","formatVersion":1,"rulesVersion":"1","contentHash":"x","savedAt":"2026-01-01T00:00:00.000Z","order":${order},`
  await writeFile(at(`game-${'0'.repeat(28)}`), torn('9999999999999999'))
  await writeFile(at(`game-${'1'.repeat(28)}`), torn('8639999999999999'))
  const store = openStore()
  for (const line of ['a', 'b']) await store.write({ kind: 'auto' }, writeEnvelope(sampleSave({ line })))
  await utimes(at(gameSaveId('b')), 0, 0)
  expect(await store.latest()).toMatchObject({ ok: true, save: { id: gameSaveId('b') } })
})

it('cuts no character in half where a name is taken', async () => {
  const store = openStore()
  const text = writeEnvelope(sampleSave({ name: `a${'🎮'.repeat(38)}` }))
  await store.adopt(text)
  const again = await store.adopt(text)
  const read = await store.read(again.ok ? again.id : '')
  expect(read.ok && read.envelope.name).toBe(`a${'🎮'.repeat(34)} (2)`)
})
