import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTextFile, readTextFileSync } from './text-file'

let folder = ''
let server: Server | null = null
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-file-'))
})
afterEach(async () => {
  server?.close()
  server = null
  await rm(folder, { recursive: true })
})

const LIMIT = 100_000
/** Both ways of reading, which must say the same. */
const read = async (name: string) => {
  const path = join(folder, name)
  const answer = await readTextFile(path, LIMIT)
  expect(readTextFileSync(path, LIMIT)).toEqual(answer)
  return answer
}
const put = (name: string, contents: string | Uint8Array) => writeFile(join(folder, name), contents)

describe('a text file', () => {
  it.each(['', 'plain', '下沉 😀', '\uFEFF{}', 'x'.repeat(LIMIT)])('is read to the letter: %.20s', async (text) => {
    await put('file', text)
    expect(await read('file')).toEqual({ ok: true, text })
  })

  it('is refused above the limit', async () => {
    await put('file', 'x'.repeat(LIMIT + 1))
    expect(await read('file')).toEqual({ ok: false, code: 'file.too-large', params: { bytes: LIMIT + 1, limit: LIMIT } })
  })

  it.each([
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'file.not-text'],
    ['a half letter', Uint8Array.of(0x7b, 0xe4, 0xb8), 'file.not-text'],
    ['UTF-16, little end first', Uint8Array.from(Buffer.from('\uFEFF{}', 'utf16le')), 'file.utf-16'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x7b), 'file.utf-16'],
  ])('is not guessed from %s', async (_name, bytes, code) => {
    await put('file', bytes)
    expect(await read('file')).toMatchObject({ ok: false, code })
  })
})

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it('is refused at once: a pipe, a folder, a device, a socket', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    await mkdir(join(folder, 'inside'))
    await symlink('/dev/zero', join(folder, 'zero'))
    const listening = createServer()
    server = listening
    await new Promise<void>((resolve) => listening.listen(join(folder, 'socket'), resolve))
    for (const name of ['pipe', 'inside', 'zero', 'socket'])
      expect(await read(name), name).toMatchObject({ ok: false, code: 'file.unreadable' })
  })

  it('is refused: links that lead nowhere, or round and round', async () => {
    await symlink('nowhere', join(folder, 'lost'))
    await symlink('round', join(folder, 'round'))
    expect(await read('lost')).toMatchObject({ ok: false, code: 'file.missing' })
    expect(await read('round')).toMatchObject({ ok: false, code: 'file.unreadable', params: { detail: 'ELOOP' } })
  })

  it.runIf(process.platform === 'linux')('is read no further than the limit where the size says nothing', async () => {
    await symlink('/proc/kallsyms', join(folder, 'endless'))
    expect(await read('endless')).toMatchObject({ ok: false, code: 'file.too-large' })
  })
})
