import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWindowMemory } from './window-memory'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'window-memory-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const path = (): string => join(folder, 'window.json')

const place = { bounds: { x: -20, y: 30, width: 1000, height: 600 }, maximised: true }

it('finds again what it was given', async () => {
  const memory = createWindowMemory(path())
  expect(memory.place()).toBeNull()
  memory.keep({ ...place, maximised: false })
  memory.keep(place)
  expect(memory.isWriting()).toBe(true)
  await memory.settled()
  expect(memory.isWriting()).toBe(false)
  expect(readdirSync(folder)).toEqual(['window.json'])
  expect(createWindowMemory(path()).place()).toEqual(place)
})

it('writes nothing for a window that has not moved', async () => {
  const memory = createWindowMemory(path())
  memory.keep(place)
  await memory.settled()
  memory.keep(structuredClone(place))
  expect(memory.isWriting()).toBe(false)
})

it('knows nothing, and throws nothing, whatever the file says', () => {
  const refused = (text: string | Uint8Array) => {
    writeFileSync(path(), text)
    return createWindowMemory(path()).place()
  }
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{"length":{"valueOf":1}}}',
    '{"bounds":{"x":0,"y":0,"width":0,"height":600},"maximised":false}',
  ])
    expect(refused(text)).toBeNull()
  expect(refused(JSON.stringify({ ...place, more: 'x'.repeat(5_000) }))).toBeNull()
  fc.assert(fc.property(fc.jsonValue(), (value) => void refused(JSON.stringify(value))))
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void refused(bytes)))
})

it('keeps the place where something else is odd', () => {
  writeFileSync(path(), JSON.stringify({ ...place, maximised: { size: {} }, more: { length: {} } }))
  expect(createWindowMemory(path()).place()).toEqual({ ...place, maximised: false })
})

it('reads over a byte order mark', () => {
  writeFileSync(path(), `\uFEFF${JSON.stringify(place)}`)
  expect(createWindowMemory(path()).place()).toEqual(place)
})

it('neither hangs on nor fails with a folder or a pipe in place of the file', async () => {
  mkdirSync(path())
  const memory = createWindowMemory(path())
  expect(memory.place()).toBeNull()
  memory.keep(place)
  await memory.settled()
  expect(memory.isWriting()).toBe(false)
  rmSync(path(), { recursive: true })
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [path()])
  expect(createWindowMemory(path()).place()).toBeNull()
})
