import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLastFolders } from './last-folders'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sinking-market-folders-'))
  mkdirSync(join(root, 'documents'))
  mkdirSync(join(root, 'stick'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const open = () => createLastFolders(join(root, 'folders.json'), [join(root, 'documents'), root])

it('begins in the documents, then where one was last, for each kind and over restarts', async () => {
  expect(await open().startOf('game')).toBe(join(root, 'documents'))
  await open().remember('game', join(root, 'stick'))
  expect(await open().startOf('game')).toBe(join(root, 'stick'))
  expect(await open().startOf('page')).toBe(join(root, 'documents'))
})

it('falls back to the documents, or what is there, once a folder is gone', async () => {
  await open().remember('game', join(root, 'stick'))
  rmSync(join(root, 'stick'), { recursive: true })
  expect(await open().startOf('game')).toBe(join(root, 'documents'))
  rmSync(join(root, 'documents'), { recursive: true })
  expect(await open().startOf('game')).toBe(root)
})

it.each(['', '[]', 'null', '7', '{"game":{"length":{}}}', '{"game":["/"],"page":"\\u0000"}', '{"__proto__":{"game":"/"}}'])(
  'makes nothing of a file that says %s',
  async (text) => {
    writeFileSync(join(root, 'folders.json'), text)
    expect(await open().startOf('game')).toBe(join(root, 'documents'))
    expect(await open().startOf('page')).toBe(join(root, 'documents'))
  },
)

it('keeps the good folders of a file in which something is odd', async () => {
  writeFileSync(join(root, 'folders.json'), JSON.stringify({ game: join(root, 'stick'), page: { length: {} }, more: { size: {} } }))
  expect(await open().startOf('game')).toBe(join(root, 'stick'))
  expect(await open().startOf('page')).toBe(join(root, 'documents'))
})

it('remembers for as long as the program runs where nothing can be written', async () => {
  mkdirSync(join(root, 'folders.json'))
  const folders = open()
  await folders.remember('game', join(root, 'stick'))
  expect(await folders.startOf('game')).toBe(join(root, 'stick'))
})
