import { expect, test } from '@playwright/test'
import { CARDS, FACTIONS } from '../rules'
import { menuWords } from '../src/main/words'
import { shareDesk } from './play/desk'
import { chooseFromMenu } from './play/menu-bar'
import { sitDownAtTheEnd } from './play/sit-down-at'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { ReplayPage } from './play/replay-page'
import { standUp } from './play/sitting'
import { expectAccessible } from './support/accessible'
import { SIZES } from './support/launch-game'
import { t } from './play/words'

const desk = shareDesk()

test('a finished game is looked at again, move by move, by mouse and by keyboard', async () => {
  const sitting = await desk.sitDown()
  const { page, end, shot } = sitting
  const replay = new ReplayPage(sitting)
  await startGame(sitting, { scenario: 'first-steps', seats: 'watch', seed: 2021 })
  await expect(end.heading).toBeVisible({ timeout: 40_000 })
  await replay.press(t('story:replay.openEnd'))
  await expect(replay.slider).toBeFocused()
  await replay.expectAt(0)
  await expect(replay.told).toHaveText(t('story:replay.start'))
  const atStart = await replay.points()

  await page.keyboard.press('ArrowRight')
  await replay.expectAt(1)
  await expect(replay.told).not.toHaveText(t('story:replay.start'))
  await replay.press(t('story:replay.forward'))
  await replay.expectAt(2)
  const second = await replay.told.textContent()
  await replay.press(t('story:replay.quarterForward'))
  await replay.press(t('story:replay.quarterForward'))
  await expect(page.getByText('Quarter 2 of 2')).toBeVisible()
  await replay.press(t('story:replay.market'))
  await expect(page.getByRole('tabpanel', { name: t('panels:side.books') })).toBeVisible()
  await shot('replay-quarter')
  await expectAccessible(page, 'replay')

  await page.keyboard.press('Home')
  await replay.expectAt(0)
  expect(await replay.points()).toEqual(atStart)
  await replay.slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(replay.told, 'back is the same moment').toHaveText(second ?? '')

  // The menu bar is there too; what it opens leads back to the moment one left.
  await chooseFromMenu(sitting, menuWords('en').rulebook)
  await expect(page.getByRole('heading', { name: t('rulebook'), level: 1 })).toBeVisible()
  await page.getByRole('button', { name: t('back') }).click()
  await replay.expectAt(2)

  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: t('story:replay.forward') })).toBeDisabled()
  await shot('replay-end')
  await replay.press(t('story:replay.play'))
  await replay.expectAt(1)
  await replay.press(t('story:replay.pause'))
  await page.keyboard.press('Escape')
  await expect(end.heading).toBeVisible()
  await standUp(sitting)
})

test('a game that is not over is replayed as its one person saw it, from the drawer', async () => {
  const sitting = await desk.sitDown()
  const { page, table, pause, title, saves } = sitting
  const replay = new ReplayPage(sitting)
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 8 })
  await playToATurn(sitting)
  await table.pause()
  await pause.saveAs('Half a game')
  await expect(pause.status).toHaveText(t('panels:pause.savedAs', { name: 'Half a game' }))
  await pause.leave()
  await expect(title.heading).toBeVisible()
  await title.savedGames()
  await replay.press(t('story:replay.openSaveNamed', { name: 'Half a game' }))
  await replay.expectAt(0)
  await expect(page.getByText(t('story:replay.ownView', { seat: 'Ali' }))).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: t('story:hands.show') }), 'others’ hands stay closed').toHaveCount(0)
  await expect(page.locator('.hands-view')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(saves.heading).toBeVisible()
  await standUp(sitting)
})

for (const [name, size] of Object.entries(SIZES)) {
  test(`the four hands and agendas of an ended game lie side by side at any moment (${name})`, async () => {
    const sitting = await sitDownAtTheEnd({ scenario: 'spring-2021', seed: 5 }, { desk, size })
    const { page, shot } = sitting
    const replay = new ReplayPage(sitting)
    await replay.press(t('story:replay.openEnd'))
    await replay.expectAt(0)
    await page.keyboard.press('h')
    const view = page.getByRole('region', { name: t('story:hands.title') })
    await expect(view).toBeVisible()
    await expect(page.getByRole('button', { name: t('story:hands.show') })).toHaveAttribute('aria-pressed', 'true')
    await expect(view.getByText(t('story:hands.choosing'))).toHaveCount(4)
    await expect(view.locator('.open-agenda')).toHaveCount(8)
    await expect(view.locator('.open-term')).toHaveCount(4)
    await shot(`replay-hands-start-${name}`)

    // Every seat's cards are as many as its card at the table's edge says, at every quarter; each can be looked at by keyboard.
    let fresh = 0
    for (let page = 0; page < 4; page++) {
      await replay.press(t('story:replay.quarterForward'))
      for (const faction of FACTIONS) {
        const cards = view.locator(`.open-hand[data-faction="${faction}"] .open-card`)
        expect(await cards.count(), faction).toBe(await replay.handCount(faction))
        for (const id of await cards.evaluateAll((found) => found.map((card) => card.getAttribute('data-card') ?? '')))
          expect(CARDS.has(id), id).toBe(true)
      }
      await expect(view.locator('.open-agenda')).toHaveCount(4)
      fresh += await view.locator('.open-card .tag').count()
    }
    expect(fresh, 'a card drawn as a quarter begins is marked').toBeGreaterThan(0)
    await shot(`replay-hands-${name}`)
    await expectAccessible(page, 'replay')
    const first = view.locator('.open-card').first()
    await first.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tooltip').locator('.game-card')).toBeVisible()
    await shot(`replay-hands-card-${name}`)
    const at = Number(await replay.slider.inputValue())
    await page.keyboard.press('ArrowLeft')
    await replay.expectAt(at - 1)
    await page.keyboard.press('h')
    await expect(view).toHaveCount(0)
    await standUp(sitting)
  })
}

test('bots find three turning points, and each leads to its moment', async () => {
  const sitting = await sitDownAtTheEnd({ scenario: 'first-steps', seed: 2021 }, { desk })
  const { page, end, shot } = sitting
  const replay = new ReplayPage(sitting)
  const charts = await end.open('shares')
  await shot('end-charts')
  await replay.press(t('story:charts.showTableOf', { title: t('story:charts.river') }))
  await expect(charts.getByRole('table', { name: t('story:charts.river') }).getByRole('row')).toHaveCount(1 + 3)
  await end.open('story')
  const cards = page.locator('.turn-card')
  await expect(cards.first()).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.turn-what').first()).not.toBeEmpty()
  await shot('end-turns')
  await expectAccessible(page, 'replay')
  await replay.press(t('story:turns.goThereNamed', { number: 1 }))
  await expect(page.getByRole('button', { name: t('story:replay.turn') }).first()).toBeVisible()
  expect(Number(await replay.slider.inputValue())).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await end.open('story')
  await expect(cards.first(), 'found once, known for good').toBeVisible({ timeout: 1000 })
  await standUp(sitting)
})

test('a game is let go another way: bots try both, the branch is played, saved under its name and laid beside its parent', async () => {
  const sitting = await sitDownAtTheEnd({ scenario: 'first-steps', seed: 2021 }, { desk })
  const { page, end, title, saves, shot } = sitting
  const replay = new ReplayPage(sitting)
  await replay.press(t('story:replay.openEnd'))
  await page.locator('.timeline-flag').first().click()
  await replay.press(t('story:whatIf.open'))
  const dialog = page.getByRole('dialog', { name: t('story:whatIf.title') })
  // Applications are known by whose they are, what they ask for and what they offer, never by their number.
  await expect(dialog.locator('.what-if-made')).toContainText(/Ali’s application for a mini program \(.+\)/)
  await dialog.getByRole('button', { name: t('story:whatIf.instead') }).click()
  for (const way of await page.getByRole('option').allTextContents()) expect(way).toMatch(/Ali’s application for a mini program/)
  await shot('replay-ways')
  await page.getByRole('option').first().click()
  await dialog.getByRole('button', { name: t('story:whatIf.try') }).click()
  await expect(dialog.getByRole('img', { name: t('story:whatIf.chart') })).toBeVisible({ timeout: 40_000 })
  await shot('replay-what-if')
  await expectAccessible(page, 'replay')
  await dialog.getByRole('textbox').fill('The other ruling')
  await dialog.getByRole('button', { name: t('story:whatIf.playOther') }).click()
  await expect(end.heading).toBeVisible({ timeout: 40_000 })
  const sheet = page.getByRole('tab', { name: t('story:compare.title') })
  await sheet.click()
  await expect(page.getByRole('img', { name: t('story:compare.shares') })).toBeVisible()
  await shot('end-compare')
  await expectAccessible(page, 'replay')
  await end.toTitle()
  await title.savedGames()
  await expect(saves.slip('The other ruling')).toBeVisible()
  await standUp(sitting)
})
