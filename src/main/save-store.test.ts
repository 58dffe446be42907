import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_SAVE_BYTES, writeEnvelope, type SaveContents } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { gameSaveId, namedSaveId } from './save-ids'
import { createSaveIndex } from './save-index'
import { createSaveStore, type SaveStore } from './save-store'

let root = ''
let folder = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'save-store-'))
  folder = join(root, 'saves')
  await mkdir(folder)
})
afterEach(() => rm(root, { recursive: true }))

/** The store as a fresh start of the game opens it. */
const openStore = (saves = folder): SaveStore => createSaveStore(saves, createSaveIndex(join(root, 'index.json'), '1'))
/** Every file, read. */
const listed = async (store: SaveStore) => {
  const list = await store.list()
  return store.describe(list.ok ? list.saves.map(({ id }) => id) : [])
}

const auto = { kind: 'auto' } as const
const named = (name: string, overwrite = false) => ({ kind: 'named', name, overwrite }) as const
const GAME = gameSaveId('a')
const text = (changes: Partial<SaveContents> = {}) => writeEnvelope(sampleSave({ line: 'a', ...changes }))
const onDisk = (id: string) => readFile(join(folder, `${id}.json`), 'utf8')
const put = (id: string, contents: string) => writeFile(join(folder, `${id}.json`), contents)

describe('writing', () => {
  it('keeps the text to the letter and leaves no temporary file', async () => {
    const store = openStore()
    expect(await store.write(auto, text())).toEqual({ ok: true, id: GAME })
    expect(await onDisk(GAME)).toBe(text())
    expect(await readdir(folder)).toEqual([`${GAME}.json`])
  })

  it('keeps the order of writes asked for at once', async () => {
    const store = openStore()
    const writes = Array.from({ length: 20 }, (_, quarter) => store.write(auto, text({ status: { quarter, length: 20, over: false } })))
    expect(store.isWriting()).toBe(true)
    await Promise.all(writes)
    expect(store.isWriting()).toBe(false)
    expect(JSON.parse(await onDisk(GAME))).toMatchObject({ status: { quarter: 19 } })
  })

  it('refuses what is not a sound save, and too much', async () => {
    const store = openStore()
    expect(await store.write(auto, 'nonsense')).toMatchObject({ ok: false, code: 'save.not-json' })
    expect(await store.write(auto, 'x'.repeat(MAX_SAVE_BYTES + 1))).toMatchObject({ ok: false, code: 'save.too-large' })
    expect(await readdir(folder)).toEqual([])
  })

  it('puts the chosen name into the file', async () => {
    const store = openStore()
    const written = await store.write(named('第二局'), text())
    expect(written).toEqual({ ok: true, id: namedSaveId('第二局') })
    expect(await store.read(namedSaveId('第二局'))).toMatchObject({ ok: true, envelope: { name: '第二局' } })
  })

  it('overwrites a name only when told to', async () => {
    const store = openStore()
    await store.write(named('Mine'), text({ name: 'Mine' }))
    expect(await store.write(named('Mine'), text({ name: 'Mine', seed: 8 }))).toMatchObject({ ok: false, code: 'save.exists' })
    expect(await onDisk(namedSaveId('Mine'))).toBe(text({ name: 'Mine' }))
    expect(await store.write(named('Mine', true), text({ name: 'Mine', seed: 8 }))).toMatchObject({ ok: true })
  })

  it('says so when the disk refuses', async () => {
    await put('blocked', '')
    const store = openStore(join(folder, 'blocked.json'))
    expect(await store.write(auto, text())).toMatchObject({ ok: false, code: 'save.write-failed' })
  })
})

describe('what must not be lost', () => {
  it('keeps a damaged save of a game aside', async () => {
    await put(GAME, text().slice(0, 100))
    await openStore().write(auto, text())
    expect(await onDisk(`${GAME} (kept 1)`)).toBe(text().slice(0, 100))
  })

  it('keeps a damaged named save aside even when told to overwrite', async () => {
    await put(namedSaveId('Mine'), 'broken')
    await openStore().write(named('Mine', true), text())
    expect(await onDisk(`${namedSaveId('Mine')} (kept 1)`)).toBe('broken')
  })

  it('keeps another game aside that somebody copied over a file', async () => {
    await put(GAME, text({ line: 'b', seed: 99 }))
    await openStore().write(auto, text())
    expect(JSON.parse(await onDisk(`${GAME} (kept 1)`))).toMatchObject({ line: 'b', seed: 99 })
  })

  it('is not stopped by a folder in the place of a save', async () => {
    await mkdir(join(folder, `${GAME}.json`, 'inside'), { recursive: true })
    expect(await openStore().write(auto, text())).toMatchObject({ ok: true })
    expect(await readdir(join(folder, `${GAME} (kept 1).json`))).toEqual(['inside'])
  })
})

const moves = (count: number) => Array.from({ length: count }, (_, at) => ({ type: 'pass', at }))
const game = (line: string | undefined, count: number, more: Partial<SaveContents> = {}) =>
  writeEnvelope(sampleSave({ line, moves: moves(count), ...more }))
const countOf = async (id: string) => (JSON.parse(await onDisk(id)) as SaveContents).moves.length

describe('every game', () => {
  it('has a file of its own, finished or not, however alike they began', async () => {
    const store = openStore()
    await store.write(auto, game('a', 9, { status: { quarter: 8, length: 8, over: true } }))
    await store.write(auto, game('b', 1))
    await store.write(auto, game('c', 4, { branch: { name: 'Mine', at: 4, moves: moves(9) } }))
    await openStore().write(auto, game('d', 10))
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((line) => countOf(gameSaveId(line))))).toEqual([9, 1, 4, 10])
    expect(await readdir(folder)).toHaveLength(4)
  })

  it('may take moves back, after a new start too', async () => {
    await openStore().write(auto, game('a', 9))
    await openStore().write(auto, game('a', 8))
    expect(await readdir(folder)).toEqual([`${GAME}.json`])
    expect(await countOf(GAME)).toBe(8)
  })

  it('takes its save from before games had files along, once that has nothing more', async () => {
    await put('autosave', game('a', 9))
    await put('autosave-earlier', game(undefined, 5))
    const store = openStore()
    await store.write(auto, game('a', 8))
    await store.write(auto, game('b', 9))
    expect((await readdir(folder)).sort()).toEqual(['autosave.json', `${GAME}.json`, `${gameSaveId('b')}.json`].sort())
    await store.write(auto, game('a', 9))
    expect((await readdir(folder)).sort()).toEqual([`${GAME}.json`, `${gameSaveId('b')}.json`].sort())
  })

  it('leaves other games’ shared autosaves where they are, and what cannot be read', async () => {
    await put('autosave', game('x', 2))
    await put('autosave-earlier', 'torn')
    await openStore().write(auto, game('a', 9))
    expect([await countOf('autosave'), await onDisk('autosave-earlier')]).toEqual([2, 'torn'])
  })
})

describe('the game played last', () => {
  const at = (hour: number) => `2026-01-02T0${hour}:00:00.000Z`
  const touch = (line: string, seconds: number) => utimes(join(folder, `${gameSaveId(line)}.json`), seconds, seconds)
  const lastOf = async (store: SaveStore) => {
    const latest = await store.latest()
    return latest.ok ? latest.save?.id : latest.code
  }

  it('is told by the saves, not by the times of their files', async () => {
    const store = openStore()
    await store.write(auto, game('a', 1, { savedAt: at(1) }))
    await store.write(auto, game('b', 1, { savedAt: at(2) }))
    await touch('a', 2_000_000_000)
    await touch('b', 1_000_000_000)
    expect(await lastOf(store)).toBe(gameSaveId('b'))
    expect(await lastOf(openStore())).toBe(gameSaveId('b'))
  })

  it('is the one that was played on, though the clock was set back', async () => {
    await openStore().write(auto, game('a', 1, { savedAt: at(5) }))
    const store = openStore()
    await store.write(auto, game('b', 1, { savedAt: at(1) }))
    expect(await lastOf(openStore())).toBe(gameSaveId('b'))
    await store.write(auto, game('a', 2, { savedAt: at(2) }))
    expect(await lastOf(openStore())).toBe(gameSaveId('a'))
    expect(JSON.parse(await onDisk(GAME))).toMatchObject({ savedAt: at(2) })
  })

  it('is none that is finished, broken, named or imported', async () => {
    const store = openStore()
    await store.write(auto, game('a', 1, { savedAt: at(1) }))
    await store.write(auto, game('b', 1, { savedAt: at(2), status: { quarter: 8, length: 8, over: true } }))
    await put(gameSaveId('c'), game('c', 1, { savedAt: at(3) }).replace('"seed":7', '"seed":8'))
    await store.write(named('Mine'), game('d', 1, { savedAt: at(4) }))
    await store.adopt(game('e', 1, { savedAt: at(5) }))
    expect(await store.latest()).toMatchObject({ save: { id: GAME }, broken: null })
  })

  it('is found in files that this game did not write itself', async () => {
    await put('autosave', `\uFEFF ${JSON.stringify(JSON.parse(game('a', 1, { savedAt: at(3) })), null, 2)}`)
    await put('autosave-earlier', game('b', 1, { savedAt: at(2) }))
    expect(await lastOf(openStore())).toBe('autosave')
  })

  it('may be missing, and then a broken one is told', async () => {
    expect(await openStore().latest()).toEqual({ ok: true, save: null, broken: null })
    await put('autosave', 'torn')
    expect(await openStore().latest()).toMatchObject({ save: null, broken: { id: 'autosave', problem: { code: 'save.not-json' } } })
  })
})

describe('listing and reading', () => {
  it('lists every file, the broken ones with their problem', async () => {
    const store = openStore()
    await store.write(named('Good'), text())
    await put('torn', text().slice(0, 200))
    await put('foreign', '{"format":"chess"}')
    await put('newer', text().replace('"formatVersion":1', '"formatVersion":9'))
    await put('edited', text().replace('"seed":7', '"seed":8'))
    await put('large', 'x'.repeat(MAX_SAVE_BYTES + 1))
    const problems = Object.fromEntries((await listed(store)).map(({ id, problem }) => [id, problem?.code ?? 'good']))
    expect(problems).toEqual({
      [namedSaveId('Good')]: 'good',
      torn: 'save.truncated',
      foreign: 'save.foreign',
      newer: 'save.newer',
      edited: 'save.damaged',
      large: 'save.too-large',
    })
  })

  it('sums a healthy save up', async () => {
    const store = openStore()
    await store.write(auto, text())
    expect((await store.describe([GAME]))[0]).toMatchObject({
      kind: 'auto',
      summary: { name: 'After lunch', scenarioId: 'spring-2021', moveCount: 2, status: { quarter: 2 } },
      problem: null,
    })
  })

  it('answers with a code for what is missing', async () => {
    const store = openStore()
    expect(await store.read('nowhere')).toMatchObject({ ok: false, code: 'save.missing' })
    expect(await store.remove('nowhere')).toMatchObject({ ok: false, code: 'save.missing' })
    expect(await openStore(join(folder, 'no-such-folder')).list()).toEqual({ ok: true, saves: [] })
    await put('blocked', '')
    expect(await openStore(join(folder, 'blocked.json')).list()).toMatchObject({ ok: false, code: 'save.no-folder' })
  })

  it('never leaves its folder', async () => {
    await expect(openStore().read('../outside')).rejects.toThrow()
  })

  it('adopts a save under a free name, twice', async () => {
    const store = openStore()
    expect(await store.adopt(text())).toEqual({ ok: true, id: namedSaveId('After lunch'), taken: null })
    expect(await store.adopt(text())).toEqual({ ok: true, id: namedSaveId('After lunch (2)'), taken: 'After lunch' })
    expect(await store.read(namedSaveId('After lunch (2)'))).toMatchObject({ envelope: { name: 'After lunch (2)' } })
  })
})
