import { mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checksum } from '../shared/checksum'
import { writeEnvelope, type SaveContents } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { gameSaveId } from './save-ids'
import { createSaveIndex } from './save-index'
import { createSaveStore } from './save-store'
import { readTextFile, type ReadText } from './text-file'

/** Reads saves as the program does, and counts them. */
const readText = vi.fn<ReadText>(readTextFile)

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'save-index-'))
  await mkdir(join(root, 'saves'))
  readText.mockClear()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(root, { recursive: true })
})

const INDEX = () => join(root, 'index.json')
const openStore = (version = '1') => createSaveStore(join(root, 'saves'), createSaveIndex(INDEX(), version), readText)
const fileOf = (id: string) => join(root, 'saves', `${id}.json`)
const save = (line: string, changes: Partial<SaveContents> = {}) => writeEnvelope(sampleSave({ line, ...changes }))
const put = (line: string, changes: Partial<SaveContents> = {}) => writeFile(fileOf(gameSaveId(line)), save(line, changes))
const minute = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString()
/** How many saves were read from beginning to end since it was asked last. */
const readings = () => {
  const count = readText.mock.calls.length
  readText.mockClear()
  return count
}
const namesIn = async (store: ReturnType<typeof openStore>) => {
  const list = await store.list()
  const saves = list.ok ? await store.describe(list.saves.map(({ id }) => id)) : []
  return saves.map(({ summary, problem }) => summary?.name ?? problem?.code ?? '').sort((a, b) => a.localeCompare(b))
}
const indexIsWritten = async () => {
  await vi.advanceTimersByTimeAsync(5000)
  await vi.waitFor(async () => expect(await readFile(INDEX(), 'utf8')).toMatch(/\]\]$/), { interval: 10 })
}

describe('a folder of many saves', () => {
  it('says which game goes on by reading one of them, without any index', async () => {
    for (let at = 0; at < 300; at++) await put(`${at}`, { savedAt: minute(at), status: { quarter: 1, length: 8, over: at > 250 } })
    expect(await openStore().latest()).toMatchObject({ save: { id: gameSaveId('250') } })
    expect(readings()).toBe(1)
  })

  it('reads none of them to list them, and each of them once', async () => {
    for (let at = 0; at < 20; at++) await put(`${at}`, { name: `Game ${at}` })
    await writeFile(fileOf('torn'), 'torn')
    const store = openStore()
    const list = await store.list()
    expect(list.ok && list.saves.map(({ summary, problem }) => summary ?? problem)).toEqual(Array(21).fill(null))
    expect(readings()).toBe(0)
    await namesIn(store)
    expect(readings()).toBe(21)
    expect(await namesIn(store)).toHaveLength(21)
    expect(readings()).toBe(0)
    await indexIsWritten()
    const again = await openStore().list()
    expect(again.ok && again.saves.filter(({ summary }) => summary !== null)).toHaveLength(20)
    expect(readings()).toBe(0)
  })
})

describe('the index', () => {
  /** A folder of two games, whose index an earlier run wrote. */
  const indexed = async () => {
    await put('a', { name: 'Old A' })
    await put('b', { name: 'Old B' })
    await namesIn(openStore())
    await indexIsWritten()
  }

  it('is not believed about files that changed, though they have kept their size and time', async () => {
    await indexed()
    const { atime, mtime } = await stat(fileOf(gameSaveId('a')))
    await put('a', { name: 'New A' })
    await utimes(fileOf(gameSaveId('a')), atime, mtime)
    expect(await namesIn(openStore())).toEqual(['New A', 'Old B'])
  })

  it('is not believed about files that changed places', async () => {
    await indexed()
    await rename(fileOf(gameSaveId('a')), fileOf('c'))
    await rename(fileOf(gameSaveId('b')), fileOf(gameSaveId('a')))
    const saves = await openStore().describe(['c', gameSaveId('a')])
    expect(saves.map(({ summary }) => summary?.name)).toEqual(['Old A', 'Old B'])
  })

  it('forgets files that are gone', async () => {
    await indexed()
    await rm(fileOf(gameSaveId('a')))
    expect(await namesIn(openStore())).toEqual(['Old B'])
  })

  it.each<readonly [string, (text: string) => string]>([
    ['is missing', () => ''],
    ['is torn', (text) => text.slice(0, text.length / 2)],
    ['is of another program', () => '[1,2]\n{"length":{"toString":1,"valueOf":1}}'],
    ['was changed by hand', (text) => text.replaceAll('Old A', 'Bad A')],
    ['was made by another version', (text) => text.replace('"version":"1"', '"version":"0"')],
    ['says what no save can say', (text) => resealed(text.slice(text.indexOf('\n') + 1).replaceAll('"moveCount":2', '"moveCount":"two"'))],
    ['is full of traps', () => resealed('["__proto__",{"length":{"toString":1}}]\n["constructor",[null,{"valueOf":1}]]\n{"__proto__":[]}')],
  ])('costs nothing but time when it %s', async (_, change) => {
    await indexed()
    await writeFile(INDEX(), change(await readFile(INDEX(), 'utf8')))
    readings()
    expect(await namesIn(openStore())).toEqual(['Old A', 'Old B'])
    expect(readings()).toBe(2)
  })

  const resealed = (body: string) =>
    `${JSON.stringify({ format: 'sinking-market-save-index', version: '1', checksum: checksum(body) })}\n${body}`
})
