import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronExecutable, launchGame, makeUserFolder, PROJECT } from './support/launch-game'

let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

test('a fault in the main process ends the program with a log line, not with a dialog', async () => {
  const game = await launchGame({ userFolder })
  const ended = new Promise((resolve) => game.app.process().once('exit', resolve))
  await game.app.evaluate(() => {
    setTimeout(() => {
      throw new Error('made for this test')
    }, 0)
  })
  expect(await ended).toBe(1)
  expect(readFileSync(join(userFolder, 'crash.log'), 'utf8')).toContain('made for this test')
})

/** The game's page process, found among the children of a running game; 0 while there is none. */
const pageProcess = (game: ChildProcess): number => {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return command.includes('--type=renderer') && command.includes(userFolder)
    } catch {
      return false
    }
  })
  return game.exitCode === null ? Number(found ?? 0) : 0
}

// Playwright holds on to a dead page and keeps it from starting again, so this test watches from outside.
test('a page that dies is started again, but not for ever', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...asRoot, PROJECT, `--user-data-dir=${userFolder}`]
  const game = spawn(electronExecutable(), args, { stdio: 'ignore' })
  const ended = new Promise((resolve) => game.once('exit', resolve))
  const nextPage = async (before: number): Promise<number> => {
    await expect.poll(() => ![0, before].includes(pageProcess(game))).toBe(true)
    // A process so young may not show the page yet, and nothing outside tells when it does.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return pageProcess(game)
  }
  const first = await nextPage(0)
  process.kill(first, 'SIGKILL')
  const second = await nextPage(first)
  process.kill(second, 'SIGKILL')
  expect(await ended).toBe(1)
  expect(readFileSync(join(userFolder, 'crash.log'), 'utf8').trim().split('\n')).toHaveLength(2)
})
