import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronExecutable, launchGame, makeUserFolder, PROJECT } from './support/launch-game'

test.skip(process.platform !== 'linux', 'the lock is another kind of thing on Windows, and its folder another on macOS')

let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

const lock = (): string => join(userFolder, 'SingletonLock')

/** Starts the game in that folder and waits until it has ended. */
const start = (env: Readonly<Record<string, string>> = {}) => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return spawnSync(electronExecutable(), [...asRoot, PROJECT, `--user-data-dir=${userFolder}`], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
}

const expectRefused = ({ status, stderr }: ReturnType<typeof start>, ...said: readonly string[]): void => {
  expect(status).toBe(1)
  for (const part of ['Sinking Market cannot start', ...said]) expect(stderr).toContain(part)
  expect(stderr).not.toMatch(/already running|at .*\.js:/)
}

test('a file or a folder in the place of the lock is told as what it is, and left alone', () => {
  writeFileSync(lock(), 'a note')
  expectRefused(start(), `what lies at ${lock()} takes the place of its lock`, 'Move or delete')
  rmSync(lock())
  mkdirSync(join(lock(), 'things'), { recursive: true })
  expectRefused(start(), `what lies at ${lock()} takes the place of its lock`)
  expect(readdirSync(lock())).toEqual(['things'])
})

test('a temporary folder that cannot be used is named, with the reason', () => {
  expectRefused(start({ TMPDIR: '/proc/nowhere' }), '/proc/nowhere, cannot be used (it is not there · ENOENT)', 'set TMPDIR')
  const file = join(userFolder, 'file')
  writeFileSync(file, '')
  expectRefused(start({ TMPDIR: file }), `${file}, cannot be used (a file of this name is in the way · ENOTDIR)`)
  const deep = join(userFolder, 'x'.repeat(100))
  mkdirSync(deep)
  expectRefused(start({ TMPDIR: deep }), 'the name is too long', 'short name')
})

test('the game starts without a word about a temporary folder that is named by nothing, and over locks that nobody holds', async () => {
  symlinkSync(`${hostname()}-999999999`, lock())
  const game = await launchGame({ userFolder, env: { TMPDIR: '' } })
  await expect(game.page.getByRole('button').first()).toBeVisible()
  // While it runs, whoever starts a second one is told so, even where no lock could be made.
  const second = start({ TMPDIR: '/proc/nowhere' })
  expect(second.status).toBe(0)
  expect(second.stderr).toContain('already running')
  await game.close()
})
