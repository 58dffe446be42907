import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { t, zh } from './play/words'
import { electronExecutable, launchGame, PROJECT, type RunningGame } from './support/launch-game'
import { missingForWayland, startWeston, type WaylandDesktop } from './support/weston'

const missing = missingForWayland()
test.skip(missing !== null, missing ?? '')

let desktop: WaylandDesktop | null = null
test.beforeAll(async () => {
  desktop = await startWeston()
})
test.afterAll(() => desktop?.stop())

const ON_WAYLAND = ['--ozone-platform=wayland', '--enable-features=UseOzonePlatform'] as const

const launchHere = (): Promise<RunningGame> => launchGame({ flags: ON_WAYLAND, env: desktop?.env ?? {}, size: 'as it opens' })

const windowsOf = ({ app }: RunningGame) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      page: new URL(window.webContents.getURL()).pathname,
      isVisible: window.isVisible(),
      isFullScreen: window.isFullScreen(),
    })),
  )

const shootDesktop = (name: string): void => desktop?.shoot(join(__dirname, 'shots', `wayland-${name}.png`))

test('the game is on the screen, at every start', async () => {
  await expect.poll(() => desktop?.colours().includes('unseen')).toBe(false)
  await expect.poll(() => new Set(desktop?.colours()).size).toBe(1)
  const bare = desktop?.colours()
  for (let start = 0; start < 4; start++) {
    const game = await launchHere()
    // What the program believes of its window is not enough: it once believed in windows that nobody saw.
    await expect.poll(() => desktop?.colours()).not.toEqual(bare)
    const fits = () => game.page.evaluate(() => innerWidth >= 1279 && innerHeight >= 719)
    await expect.poll(fits).toBe(true)
    await game.close()
    await expect.poll(() => desktop?.colours()).toEqual(bare)
  }
})

test('the game is shown, and the projector comes as a window to be moved over', async () => {
  const game = await launchHere()
  await expect.poll(() => windowsOf(game)).toEqual([{ page: '/index.html', isVisible: true, isFullScreen: false }])
  await expect(game.page.getByRole('navigation', { name: t('screens:title.menu') })).toBeVisible()
  const [room] = await Promise.all([game.app.waitForEvent('window'), game.page.evaluate(() => window.bridge.projector.open())])
  await expect
    .poll(() => windowsOf(game))
    .toEqual(expect.arrayContaining([expect.objectContaining({ page: '/projector.html', isVisible: true, isFullScreen: false })]))
  const notice = room.getByText(t('projector:moveOver'))
  await expect(notice).toBeVisible()
  await room.waitForTimeout(800)
  shootDesktop('notice')
  await game.page.evaluate(() => window.bridge.settings.write({ language: 'zh-CN' }))
  await expect(room.getByText(zh('projector:moveOver'))).toBeVisible()
  await room.waitForTimeout(800)
  shootDesktop('notice-zh')
  await game.page.evaluate(() => window.bridge.settings.write({ language: 'en' }))

  // F11, once it has been moved over.
  const fill = (on: boolean) =>
    game.app.evaluate(
      ({ BrowserWindow }, wanted) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL().endsWith('/projector.html'))
          ?.setFullScreen(wanted),
      on,
    )
  await fill(true)
  await expect(notice).toBeHidden()
  await room.waitForTimeout(800)
  shootDesktop('full')
  await fill(false)
  await expect(notice).toBeVisible()
  await room.getByRole('button', { name: t('projector:moveOverRead') }).click()
  await expect(notice).toBeHidden()
  expect(game.problems).toEqual([])
  await game.close()
})

test('a second start shows a window that is not shown', async () => {
  const game = await launchHere()
  await expect.poll(() => windowsOf(game)).toEqual([expect.objectContaining({ isVisible: true })])
  await game.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect.poll(() => windowsOf(game)).toEqual([expect.objectContaining({ isVisible: false })])
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  execFileSync(electronExecutable(), [...rootFlags, ...ON_WAYLAND, PROJECT, `--user-data-dir=${game.userFolder}`], {
    env: { ...process.env, ...desktop?.env },
    stdio: 'ignore',
    timeout: 20_000,
  })
  await expect.poll(() => windowsOf(game)).toEqual([expect.objectContaining({ isVisible: true })])
  await game.close()
})
