import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify, stripVTControlCharacters } from 'node:util'
import { chromium, expect, test } from '@playwright/test'
import { makeUserFolder, PROJECT } from './support/launch-game'

const run = promisify(execFile)

/** Playwright's Electron driver needs Node's inspector, which the package's fuses switch off: the page's own port is left. */
const pagePort = (game: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    if (!game.stderr) return reject(new Error('nothing to read from'))
    createInterface(game.stderr).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
    game.once('exit', (code) => reject(new Error(`the packaged game ended with code ${code ?? 'none'}`)))
  })

test('the packaged game starts by its launcher from its archive of files, with its fuses set and everybody’s licences', async () => {
  test.skip(process.platform !== 'linux', 'packages for other systems are made there')
  const output = mkdtempSync(join(tmpdir(), 'sinking-market-release-'))
  const userFolder = makeUserFolder()
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  await run(process.execPath, [tsx, join(PROJECT, 'tools', 'package.ts'), '--built', '--folder-only', '--output', output])
  const folder = join(output, 'linux-unpacked')
  const fuseTool = join(PROJECT, 'node_modules', '@electron', 'fuses', 'dist', 'bin.js')
  const fuses = stripVTControlCharacters(
    (await run(process.execPath, [fuseTool, 'read', '--app', join(folder, 'sinking-market-bin')])).stdout,
  )
  for (const off of ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments']) {
    expect(fuses).toContain(`${off} is Disabled`)
  }
  expect(fuses).toContain('OnlyLoadAppFromAsar is Enabled')
  const entry = readFileSync(join(folder, 'sinking-market.desktop'), 'utf8').replaceAll('@FOLDER@', folder)
  for (const named of [/^Exec="(.+)" %F$/m, /^Icon=(.+)$/m]) expect(existsSync(named.exec(entry)?.[1] ?? '')).toBe(true)
  const notices = readFileSync(join(folder, 'LICENSES.third-party.txt'), 'utf8')
  for (const other of ['pixi.js', 'react-dom', '@fontsource/noto-sans-sc']) expect(notices).toContain(`\n${other} `)
  for (const own of ['LICENSE.sinking-market.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html'])
    expect(existsSync(join(folder, own)), own).toBe(true)
  // What people start is the launcher, not Electron behind it.
  const launcher = join(folder, 'sinking-market')
  expect(readFileSync(launcher, 'utf8').startsWith('#!/bin/sh\n')).toBe(true)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const game = spawn(launcher, [...asRoot, '--remote-debugging-port=0', `--user-data-dir=${userFolder}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const port = await pagePort(game)
    const connect = (timeout: number) => chromium.connectOverCDP(port, { noDefaults: true, timeout })
    // Now and then, on a busy machine, Playwright misses the page it waits for and would wait for ever; that says nothing about the game.
    const browser = await connect(15_000).catch(() => connect(30_000))
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('the packaged game shows no page')
    await expect(page.locator('#root > *').first()).toBeVisible()
    expect(page.url()).toBe('app://game/index.html')
    expect(await page.evaluate(() => window.bridge.app.info())).toMatchObject({ ok: true })
    await browser.close()
  } finally {
    game.kill('SIGKILL')
    rmSync(output, { recursive: true, force: true })
    // What the killed game had started still writes for a moment.
    rmSync(userFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})
