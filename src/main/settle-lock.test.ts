import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOCK_ENTRIES } from './lock-holder'
import { settleLock } from './settle-lock'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const at = (name: string): string => join(root, name)
const refuse = (): boolean => false
const settle = (request: () => boolean, means = {}) => settleLock(root, request, { temporary: tmpdir(), symlink, ...means })

// Windows keeps its lock elsewhere.
describe.skipIf(process.platform === 'win32')('a lock that is refused', () => {
  it('is held by a process of this computer that runs', async () => {
    symlinkSync(`${hostname()}-${process.ppid}`, at('SingletonLock'))
    expect(await settle(refuse)).toBe('held')
  })

  it('is held by whoever answers at its socket, be its process out of sight', async () => {
    const server = createServer().listen(at('socket'))
    symlinkSync(`${hostname()}-999999999`, at('SingletonLock'))
    symlinkSync(at('socket'), at('SingletonSocket'))
    expect(await settle(refuse)).toBe('held')
    await new Promise((resolve) => server.close(resolve))
  })

  it('is not held by the start that asks, though its own lock was made before the rest failed', async () => {
    symlinkSync(`${hostname()}-${process.pid}`, at('SingletonLock'))
    mkdirSync(at('SingletonCookie'))
    expect(await settle(refuse)).toEqual({ code: 'in-the-way', path: at('SingletonCookie') })
  })

  it.each(LOCK_ENTRIES)('has a file or a folder in its way: %s', async (name) => {
    writeFileSync(at(name), '')
    expect(await settle(refuse)).toEqual({ code: 'in-the-way', path: at(name) })
    unlinkSync(at(name))
    mkdirSync(at(name))
    expect(await settle(refuse)).toEqual({ code: 'in-the-way', path: at(name) })
  })

  it('belongs to another computer, which may have a hyphen in its name', async () => {
    symlinkSync('room-4-1234', at('SingletonLock'))
    expect(await settle(refuse)).toEqual({ code: 'elsewhere', path: at('SingletonLock'), host: 'room-4' })
  })

  it('cannot be made where links are not allowed', async () => {
    const noLinks = () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }))
    expect(await settle(refuse, { symlink: noLinks })).toEqual({ code: 'no-links', path: root, detail: 'EPERM' })
  })

  it('cannot be made without a temporary folder', async () => {
    expect(await settle(refuse, { temporary: at('nowhere') })).toEqual({
      code: 'no-temporary-folder',
      path: at('nowhere'),
      detail: 'ENOENT',
    })
    writeFileSync(at('file'), '')
    expect(await settle(refuse, { temporary: at('file') })).toMatchObject({ code: 'no-temporary-folder', detail: 'ENOTDIR' })
  })

  it('is refused for a reason that cannot be found, and leaves nothing behind', async () => {
    symlinkSync('whatever', at('SingletonLock'))
    expect(await settle(refuse)).toEqual({ code: 'unknown', path: root })
    expect(readdirSync(root)).toEqual(['SingletonLock'])
  })

  it('is asked for again when its holder ended in between', async () => {
    const answers = [false, true]
    expect(await settle(() => answers.shift() === true)).toBe('ours')
    expect(answers).toEqual([])
  })
})

it('is the program’s own when it is granted', async () => {
  expect(await settle(() => true)).toBe('ours')
})

it.runIf(process.platform === 'linux')('is not asked for where Chromium would abort: its socket’s path would be too long', async () => {
  let asked = 0
  const temporary = `/${'x'.repeat(80)}`
  const request = () => ++asked > 0
  expect(await settle(request, { temporary })).toEqual({ code: 'no-temporary-folder', path: temporary, detail: 'ENAMETOOLONG' })
  expect(asked).toBe(0)
  expect(await settle(request, { temporary: `/${'x'.repeat(73)}` })).toBe('ours')
})
