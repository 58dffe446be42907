import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronExecutable, launchGame, makeUserFolder, PROJECT, SIZES } from './support/launch-game'
import { takeShot } from './support/screenshots'

for (const [name, size] of Object.entries(SIZES)) {
  test(`opens a window without a fault at ${size.width}x${size.height}`, async () => {
    const game = await launchGame({ size })
    await expect(game.page.locator('#root > *').first()).toBeVisible()
    expect(game.page.url()).toBe('app://game/index.html')
    expect(await game.page.title()).toBe('Sinking Market')
    await takeShot(game.page, `smoke-${name}`)
    expect(game.problems).toEqual([])
    await game.close()
  })
}

test('the page holds the title before its scripts have run, and they take it over as it stands', async () => {
  for (const [settings, name] of [
    [{ language: 'en' }, 'Sinking Market'],
    [{ language: 'zh-CN' }, '下沉市场'],
    [{ language: 'en', textSize: 150 }, null],
  ] as const) {
    const userFolder = makeUserFolder()
    writeFileSync(join(userFolder, 'settings.json'), JSON.stringify(settings))
    const game = await launchGame({ userFolder, size: SIZES.small })
    await game.page.locator('#root:not([inert]) .cover-menu').waitFor()
    const { given, taken } = await game.page.evaluate(async () => {
      const [, cover] = /<div id="root" inert>(.*)<\/div>\s*<\/body>/s.exec(await (await fetch('/index.html')).text()) ?? []
      const given = cover === undefined ? null : new DOMParser().parseFromString(cover, 'text/html').body.innerHTML
      return { given, taken: document.querySelector('#root')?.innerHTML }
    })
    if (name === null) expect(given).toBeNull()
    else {
      expect(given).toContain(`${name}</h1>`)
      expect(taken).toBe(given)
    }
    expect(game.problems).toEqual([])
    await game.close()
  }
})

test('tells the page about the program it runs in', async () => {
  const game = await launchGame()
  const info = await game.page.evaluate(() => window.bridge.app.info())
  expect(info).toMatchObject({ ok: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/), locale: 'en-GB' })
  await game.close()
})

test('a second start hands over to the first window and ends', async () => {
  const game = await launchGame()
  const { spawn } = await import('node:child_process')
  const executable = electronExecutable()
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '.', `--user-data-dir=${game.userFolder}`]
  const second = spawn(executable, args, { stdio: 'ignore' })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  expect(game.app.windows()).toHaveLength(1)
  await game.close()
})

test('a start without a place for its files says where, why and what to do', async () => {
  const place = join(makeUserFolder(), 'a file')
  writeFileSync(place, '')
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '.', `--user-data-dir=${place}`]
  const started = spawnSync(electronExecutable(), args, { cwd: PROJECT, encoding: 'utf8', timeout: 60_000 })
  rmSync(dirname(place), { recursive: true })
  expect(started.status).toBe(1)
  expect(started.stderr).toContain(`cannot keep its files in ${place} (a file of this name is in the way · EEXIST)`)
  expect(started.stderr).toContain('--user-data-dir=')
  expect(started.stderr).not.toMatch(/already running|at .*\.js:/)
})
