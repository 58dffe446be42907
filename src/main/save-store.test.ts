import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_SAVE_BYTES, writeEnvelope, type SaveContents } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { AUTOSAVE_ID, EARLIER_AUTOSAVE_ID, namedSaveId } from './save-ids'
import { createSaveStore } from './save-store'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-store-'))
})
afterEach(() => rm(folder, { recursive: true }))

const auto = { kind: 'auto' } as const
const named = (name: string, overwrite = false) => ({ kind: 'named', name, overwrite }) as const
const text = (changes: Partial<SaveContents> = {}) => writeEnvelope(sampleSave(changes))
const onDisk = (id: string) => readFile(join(folder, `${id}.json`), 'utf8')
const put = (id: string, contents: string) => writeFile(join(folder, `${id}.json`), contents)

describe('writing', () => {
  it('keeps the text to the letter and leaves no temporary file', async () => {
    const store = createSaveStore(folder)
    expect(await store.write(auto, text())).toEqual({ ok: true, id: AUTOSAVE_ID })
    expect(await onDisk(AUTOSAVE_ID)).toBe(text())
    expect(await readdir(folder)).toEqual(['autosave.json'])
  })

  it('keeps the order of writes asked for at once', async () => {
    const store = createSaveStore(folder)
    const writes = Array.from({ length: 20 }, (_, quarter) => store.write(auto, text({ status: { quarter, length: 20, over: false } })))
    expect(store.isWriting()).toBe(true)
    await Promise.all(writes)
    expect(store.isWriting()).toBe(false)
    expect(JSON.parse(await onDisk(AUTOSAVE_ID))).toMatchObject({ status: { quarter: 19 } })
  })

  it('refuses what is not a sound save, and too much', async () => {
    const store = createSaveStore(folder)
    expect(await store.write(auto, 'nonsense')).toMatchObject({ ok: false, code: 'save.not-json' })
    expect(await store.write(auto, 'x'.repeat(MAX_SAVE_BYTES + 1))).toMatchObject({ ok: false, code: 'save.too-large' })
    expect(await readdir(folder)).toEqual([])
  })

  it('puts the chosen name into the file', async () => {
    const store = createSaveStore(folder)
    const written = await store.write(named('第二局'), text())
    expect(written).toEqual({ ok: true, id: namedSaveId('第二局') })
    expect(await store.read(namedSaveId('第二局'))).toMatchObject({ ok: true, envelope: { name: '第二局' } })
  })

  it('overwrites a name only when told to', async () => {
    const store = createSaveStore(folder)
    await store.write(named('Mine'), text({ name: 'Mine' }))
    expect(await store.write(named('Mine'), text({ name: 'Mine', seed: 8 }))).toMatchObject({ ok: false, code: 'save.exists' })
    expect(await onDisk(namedSaveId('Mine'))).toBe(text({ name: 'Mine' }))
    expect(await store.write(named('Mine', true), text({ name: 'Mine', seed: 8 }))).toMatchObject({ ok: true })
  })

  it('says so when the disk refuses', async () => {
    await put('blocked', '')
    const store = createSaveStore(join(folder, 'blocked.json'))
    expect(await store.write(auto, text())).toMatchObject({ ok: false, code: 'save.write-failed' })
  })
})

describe('what must not be lost', () => {
  it('keeps a damaged autosave aside', async () => {
    await put(AUTOSAVE_ID, text().slice(0, 100))
    await createSaveStore(folder).write(auto, text())
    expect(await onDisk('autosave (kept 1)')).toBe(text().slice(0, 100))
  })

  it('keeps a damaged named save aside even when told to overwrite', async () => {
    await put(namedSaveId('Mine'), 'broken')
    await createSaveStore(folder).write(named('Mine', true), text())
    expect(await onDisk(`${namedSaveId('Mine')} (kept 1)`)).toBe('broken')
  })

  it('keeps the unfinished game another one replaces, but not its own earlier moments', async () => {
    const store = createSaveStore(folder)
    await store.write(auto, text())
    await store.write(auto, text({ status: { quarter: 3, length: 8, over: false } }))
    expect(await readdir(folder)).toEqual(['autosave.json'])
    await store.write(auto, text({ seed: 99 }))
    expect(JSON.parse(await onDisk(EARLIER_AUTOSAVE_ID))).toMatchObject({ seed: 7, status: { quarter: 3 } })
    expect(JSON.parse(await onDisk(AUTOSAVE_ID))).toMatchObject({ seed: 99 })
  })

  it('keeps an earlier autosave aside that this version cannot read', async () => {
    const newer = text().replace('"formatVersion":1', '"formatVersion":9')
    await put(EARLIER_AUTOSAVE_ID, newer)
    const store = createSaveStore(folder)
    await store.write(auto, text())
    await store.write(auto, text({ seed: 99 }))
    expect(await onDisk(`${EARLIER_AUTOSAVE_ID} (kept 1)`)).toBe(newer)
    expect(JSON.parse(await onDisk(EARLIER_AUTOSAVE_ID))).toMatchObject({ seed: 7 })
  })

  it('is not stopped by a folder in the place of the earlier autosave', async () => {
    await mkdir(join(folder, `${EARLIER_AUTOSAVE_ID}.json`, 'inside'), { recursive: true })
    const store = createSaveStore(folder)
    await store.write(auto, text())
    expect(await store.write(auto, text({ seed: 99 }))).toMatchObject({ ok: true })
    expect(await readdir(join(folder, `${EARLIER_AUTOSAVE_ID} (kept 1).json`))).toEqual(['inside'])
    expect(JSON.parse(await onDisk(EARLIER_AUTOSAVE_ID))).toMatchObject({ seed: 7 })
  })

  it('moves nothing when the new autosave cannot be written', async () => {
    const store = createSaveStore(folder)
    await store.write(auto, text())
    await store.write(auto, text({ seed: 99 }))
    // The names of the next temporary files are taken: the disk refuses as a full one does.
    const taken = Array.from({ length: 500 }, (_, at) => writeFile(join(folder, `.${AUTOSAVE_ID}.json.${process.pid}-${at}.tmp`), ''))
    await Promise.all(taken)
    expect(await store.write(auto, text({ seed: 100 }))).toMatchObject({ ok: false, code: 'save.write-failed' })
    expect(JSON.parse(await onDisk(EARLIER_AUTOSAVE_ID))).toMatchObject({ seed: 7 })
    expect(JSON.parse(await onDisk(AUTOSAVE_ID))).toMatchObject({ seed: 99 })
  })
})

describe('games that began alike', () => {
  const moves = (count: number) => Array.from({ length: count }, (_, at) => ({ type: 'pass', at }))
  const line = (name: string, count: number, more: Partial<SaveContents> = {}) => text({ line: name, moves: moves(count), ...more })
  const countOf = async (id: string) => (JSON.parse(await onDisk(id)) as SaveContents).moves.length

  it('keeps the game that another with the same seed and seats replaces', async () => {
    const store = createSaveStore(folder)
    await store.write(auto, line('a', 9))
    await store.write(auto, line('b', 1))
    expect([await countOf(EARLIER_AUTOSAVE_ID), await countOf(AUTOSAVE_ID)]).toEqual([9, 1])
  })

  it('keeps the game a "what if" leaves', async () => {
    const store = createSaveStore(folder)
    await store.write(auto, line('a', 9))
    await store.write(auto, line('b', 4, { branch: { name: 'Mine', at: 4, moves: moves(9) } }))
    expect(await countOf(EARLIER_AUTOSAVE_ID)).toBe(9)
  })

  it('lets a line take moves back, after a new start too', async () => {
    await createSaveStore(folder).write(auto, line('a', 9))
    await createSaveStore(folder).write(auto, line('a', 8))
    expect(await readdir(folder)).toEqual(['autosave.json'])
    expect(await countOf(AUTOSAVE_ID)).toBe(8)
  })

  it('puts nothing aside that the next save holds too', async () => {
    const store = createSaveStore(folder)
    await store.write(auto, line('a', 9))
    await store.write(auto, line('b', 10))
    expect(await readdir(folder)).toEqual(['autosave.json'])
  })
})

describe('listing and reading', () => {
  it('lists every file, the broken ones with their problem', async () => {
    const store = createSaveStore(folder)
    await store.write(named('Good'), text())
    await put('torn', text().slice(0, 200))
    await put('foreign', '{"format":"chess"}')
    await put('newer', text().replace('"formatVersion":1', '"formatVersion":9'))
    await put('edited', text().replace('"seed":7', '"seed":8'))
    await put('large', 'x'.repeat(MAX_SAVE_BYTES + 1))
    const problems = Object.fromEntries((await store.list()).map(({ id, problem }) => [id, problem?.code ?? 'good']))
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
    const store = createSaveStore(folder)
    await store.write(auto, text())
    expect(await store.describe(AUTOSAVE_ID)).toMatchObject({
      kind: 'auto',
      summary: { name: 'After lunch', scenarioId: 'spring-2021', moveCount: 2, status: { quarter: 2 } },
      problem: null,
    })
  })

  it('answers with a code for what is missing', async () => {
    const store = createSaveStore(folder)
    expect(await store.read('nowhere')).toMatchObject({ ok: false, code: 'save.missing' })
    expect(await store.remove('nowhere')).toMatchObject({ ok: false, code: 'save.missing' })
    expect(await createSaveStore(join(folder, 'no-such-folder')).list()).toEqual([])
  })

  it('never leaves its folder', async () => {
    await expect(createSaveStore(folder).read('../outside')).rejects.toThrow()
  })

  it('adopts a save under a free name, twice', async () => {
    const store = createSaveStore(folder)
    expect(await store.adopt(text())).toEqual({ ok: true, id: namedSaveId('After lunch') })
    expect(await store.adopt(text())).toEqual({ ok: true, id: namedSaveId('After lunch (2)') })
  })
})
