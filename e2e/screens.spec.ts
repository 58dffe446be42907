import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { DEFAULT_SETTINGS } from '../src/shared/settings'
import { shareDesk } from './play/desk'
import { look, openFromTitle } from './play/look'
import { t } from './play/words'
import { expectAccessible } from './support/accessible'
import { answerOpenDialog } from './support/file-dialogs'
import { launchGame, makeUserFolder, SIZES } from './support/launch-game'
import { takeShot } from './support/screenshots'

const desk = shareDesk()

/** Opens the list of who may sit at a place: the entry that is chosen has the focus, and each can be read in all colours. */
const lookAtSitters = async (page: Page, size: string): Promise<void> => {
  await page.getByRole('button', { name: t('screens:setUp.whoIs', { seat: 'JD' }) }).click()
  await expect(page.getByRole('option', { selected: true })).toBeFocused()
  for (const colours of ['standard', 'high-contrast']) {
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-colours', chosen), colours)
    await expectAccessible(page, `sitters in ${colours} colours`)
    await takeShot(page, `screens-sitters-${colours}-${size}`)
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-colours', 'standard'))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
}

for (const [size, pixels] of Object.entries(SIZES)) {
  test(`every screen around the game opens by mouse, fits and can be read at ${pixels.width}x${pixels.height}`, async () => {
    const game = await desk.sitDown({ size: pixels, settings: DEFAULT_SETTINGS })
    const { page } = game
    await expect(page.getByRole('heading', { name: 'Sinking Market' })).toBeVisible()
    await look(page, `title-${size}`)
    for (const name of ['New game', 'Saved games', 'Rulebook', 'Settings']) {
      await openFromTitle(page, name)
      await look(page, `${name.toLowerCase().replace(' ', '-')}-${size}`)
      if (name === 'New game') await lookAtSitters(page, size)
      await page.getByRole('button', { name: 'Back' }).click()
      await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible()
    }
    expect(game.problems).toEqual([])
    await game.close()
  })
}

test('the hand-over shows whose turn it is and nothing of the game', async () => {
  const game = await desk.sitDown({ settings: DEFAULT_SETTINGS })
  const { page } = game
  await openFromTitle(page, 'New game')
  await page.getByText('The long war').first().click()
  await page.getByRole('button', { name: 'Four at one computer' }).click()
  await page.getByRole('textbox', { name: 'Name of the person who plays Ali' }).fill('Mei')
  await page.getByRole('button', { name: 'Start the game' }).click()
  // Before the first hand-over everybody reads how it came to this.
  await expect(page.getByRole('heading', { name: 'Spring 2020' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'To the table' })).toBeFocused()
  await look(page, 'prologue')
  await page.getByRole('button', { name: 'To the table' }).click()
  await expect(page.getByRole('heading', { name: 'Mei' })).toBeVisible()
  expect((await page.locator('body').innerText()).replace(/\s+/g, ' ').trim()).toBe(
    'Hand the computer to Mei Ali · 2020 Q2 · Quarter 1 of 8 I am Mei Everybody else looks away.',
  )
  await look(page, 'hand-over')
  await game.close()
})

test('the set-up remembers who sat where', async () => {
  const game = await desk.sitDown({ settings: DEFAULT_SETTINGS })
  const { page } = game
  await openFromTitle(page, 'New game')
  await page.getByText('Open doors').first().click()
  await page.getByRole('button', { name: 'Four at one computer' }).click()
  await page.getByRole('textbox', { name: 'Name of the person who plays JD' }).fill('Lin')
  await page.getByRole('textbox', { name: 'Seed' }).fill('not a seed')
  await expect(page.getByRole('button', { name: 'Start the game' })).toBeDisabled()
  await page.getByRole('textbox', { name: 'Seed' }).fill('77')
  await page.getByRole('button', { name: 'Start the game' }).click()
  await expect(page.getByRole('button', { name: 'I am Player 1' })).toBeVisible()
  await page.reload()
  await openFromTitle(page, 'New game')
  await expect(page.getByRole('radio', { name: /Open doors/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Name of the person who plays JD' })).toHaveValue('Lin')
  await expect(page.getByRole('textbox', { name: 'Seed' })).not.toHaveValue('77')
  await game.close()
})

test('a wrong scenario file is told by file, place, expected and found; a right one can be chosen', async () => {
  const game = await desk.sitDown({ settings: DEFAULT_SETTINGS })
  const { page, app } = game
  const folder = makeUserFolder()
  const wrong = join(folder, 'my-lesson.json')
  writeFileSync(
    wrong,
    JSON.stringify({
      format: 'sinking-market-scenario',
      version: 1,
      id: 'my-lesson',
      name: { en: 'Mine', 'zh-CN': '我的' },
      length: 'eight',
    }),
  )
  await openFromTitle(page, 'New game')
  await answerOpenDialog(app, wrong)
  await page.getByRole('button', { name: 'Open a scenario file…' }).click()
  const dialog = page.getByRole('dialog', { name: 'my-lesson.json cannot be played' })
  await expect(dialog.getByRole('row', { name: /length/ })).toContainText('"eight"')
  await expect(dialog.getByRole('row', { name: /^start / })).toContainText('nothing')
  await look(page, 'scenario-problems')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'New game' })).toBeVisible()
  await expect(page.getByRole('button', { name: /my-lesson\.json/ })).toBeVisible()

  const spring = JSON.parse(readFileSync(join(__dirname, '..', 'rules', 'content', 'scenarios', 'spring-2021.json'), 'utf8')) as object
  writeFileSync(wrong, JSON.stringify({ ...spring, id: 'my-lesson', name: { en: 'My lesson', 'zh-CN': '我的课' } }))
  await page.getByRole('button', { name: 'Open a scenario file…' }).click()
  await expect(page.getByRole('radio', { name: /My lesson/ })).toBeChecked()
  await page.getByRole('button', { name: 'Watch four bots' }).click()
  await page.getByRole('button', { name: 'Start the game' }).click()
  await page.getByRole('button', { name: 'To the table' }).click()
  await expect(page.getByText('Quarter 1 of 4').first()).toBeVisible()
  await game.close()
})

test('a damaged save is listed with what is wrong, kept until somebody deletes it, and asked about before', async () => {
  const saves = join(desk.folder, 'saves')
  mkdirSync(saves, { recursive: true })
  writeFileSync(join(saves, 'torn.json'), '{"format":"sinking-market-save","formatVersion":1,"rules')
  const game = await desk.sitDown({ settings: DEFAULT_SETTINGS })
  const { page } = game
  await openFromTitle(page, 'Saved games')
  await expect(page.getByText('ends in the middle')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Load/ })).toHaveCount(0)
  await look(page, 'damaged-save')
  await page.getByRole('button', { name: 'Delete torn.json' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(readdirSync(saves)).toContain('torn.json')
  await page.getByRole('button', { name: 'Delete torn.json' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('status')).toContainText('Deleted.')
  expect(readdirSync(saves)).not.toContain('torn.json')
  await game.close()
})

test('language, text size and colours change at once and are there again after a restart', async () => {
  const userFolder = makeUserFolder()
  let game = await launchGame({ userFolder })
  const title = () => game.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
  expect(await title()).toEqual(['Sinking Market'])
  await openFromTitle(game.page, 'Settings')
  await game.page.getByRole('button', { name: /Language$/ }).click()
  await game.page.getByRole('option', { name: '中文' }).click()
  await expect.poll(title).toEqual(['下沉市场'])
  await expect(game.page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible()
  await game.page.getByRole('slider', { name: '文字大小' }).focus()
  await game.page.keyboard.press('End')
  expect(await game.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
  await look(game.page, 'settings-chinese-150')
  await game.close()
  game = await launchGame({ userFolder })
  await expect(game.page.getByRole('heading', { name: '下沉市场' })).toBeVisible()
  expect(await title()).toEqual(['下沉市场'])
  await look(game.page, 'title-chinese-150')
  expect(game.problems).toEqual([])
  await game.close()
})

test('the rulebook is searched and opened at a section', async () => {
  const game = await desk.sitDown({ settings: DEFAULT_SETTINGS })
  const { page } = game
  await openFromTitle(page, 'Rulebook')
  await page.getByRole('searchbox').fill('hangover')
  await expect(page.getByRole('heading', { name: 'Hangover' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The goal' })).toBeHidden()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Left hand, right hand' }).click()
  await expect(page.getByRole('heading', { name: 'Left hand, right hand' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Left hand, right hand' })).toBeInViewport()
  await game.close()
})
