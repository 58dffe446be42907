import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { FACTION_INFO } from '../rules'
import { shareDeskAnywhere } from './play/desk'
import { playToATurn, playToTheEnd, type Plan } from './play/play-on'
import { startGame } from './play/new-game'
import { lastTurnText, predictedGameText } from './play/predicted-games'
import { sitDownAnywhere, standUp, type Sitting } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'
import { makeUserFolder, SIZES } from './support/launch-game'
import { LOOKS } from './support/looks'

const desk = shareDeskAnywhere()

/** Keeps a picture, and the page to its promises: nothing cut off, nothing a screen reader would stumble over. */
const look = async (sitting: Sitting, name: string): Promise<void> => {
  await sitting.page.waitForTimeout(150)
  await sitting.shot(`predictions-${name}`)
  expect(await cutWords(sitting.page), name).toEqual([])
  await expectAccessible(sitting.page, name)
}

/** Everybody says 20 and is sure within half a point, but for the last time: then the question passes. */
const predictTwenty = (asked: string[], answers: number): Plan => ({
  prediction: async ({ page, prediction }) => {
    asked.push(await prediction.sheet.locator('.sheet-head').getAttribute('data-faction').then(String))
    if (asked.length > answers) return prediction.skip()
    await prediction.write(20, 0.5)
    await expect(prediction.range).toHaveText(t('panels:prediction.range', { low: '19.5%', high: '20.5%' }))
    await prediction.give()
    await expect(page.locator('.prediction-sheet')).toHaveCount(0)
  },
})

test(
  'two people are asked in private, see what came after every market, and how well they knew it at the end',
  { tag: '@webgl' },
  async () => {
    const sitting = await desk.sitDown()
    const { page, show, prediction, end } = sitting
    await startGame(sitting, {
      scenario: 'first-steps',
      seats: 'alone',
      seed: 11,
      people: ['pdd'],
      predicts: true,
      names: { ali: 'Mei', pdd: 'Hao' },
    })
    const asked: string[] = []
    const pages: string[] = []
    const plan = predictTwenty(asked, 3)
    await playToTheEnd(sitting, {
      prediction: async (now) => {
        if (asked.length === 0) await look(sitting, 'question')
        await plan.prediction?.(now)
        // What one person said is nowhere on the way to the other.
        expect(await page.locator('body').innerText()).not.toContain('19.5%')
      },
      show: async () => {
        if ((await show.kind()) === 'predictions') {
          pages.push(await show.show('predictions').innerText())
          await look(sitting, `shown-${pages.length}`)
        }
        await show.goOn()
      },
    })
    expect([...asked].sort()).toEqual(['ali', 'ali', 'pdd', 'pdd'])
    expect(pages).toHaveLength(2)
    for (const shown of pages) expect(shown).toContain(t('panels:show.said', { share: '20%', low: '19.5%', high: '20.5%' }))
    await expect(prediction.sheet).toHaveCount(0)

    const sheet = await end.openPredictions()
    const who = [...new Set(asked.slice(0, 3))]
    for (const [seat, name] of [
      ['ali', 'Mei'],
      ['pdd', 'Hao'],
    ] as const) {
      const title = t('story:predictions.of', { name, seat: FACTION_INFO[seat].name.en })
      const person = sheet.locator(`.prediction-page[data-faction="${seat}"]`)
      await expect(person.getByRole('heading', { name: title })).toBeVisible()
      await sitting.hands.press(person.getByRole('button', { name: t('story:charts.showTableOf', { title }) }))
      const rows = await person.getByRole('table', { name: title }).locator('tbody tr').all()
      expect(rows).toHaveLength(asked.slice(0, 3).filter((faction) => faction === seat).length)
      const cells = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()))
      const offs = cells.map(([said, , came, off]) => {
        const difference = 20 - Number(came?.replace('%', ''))
        expect(said).toBe('20%')
        expect(Number(off?.replace('−', '-').replace('+', ''))).toBeCloseTo(difference, 5)
        return Math.abs(difference)
      })
      const mean = offs.reduce((sum, off) => sum + off, 0) / offs.length
      const figure = await person.locator('.prediction-figures dd').first().innerText()
      expect(Math.abs(Number.parseFloat(figure) - mean)).toBeLessThanOrEqual(0.0501)
      await expect(person.locator('.prediction-meaning')).toContainText(name)
    }
    expect(who.sort()).toEqual(['ali', 'pdd'])
    await look(sitting, 'end-table')
    await standUp(sitting)
  },
)

test(
  'the question is answered by keyboard alone: typed, widened, given with Enter; Escape goes back to the turn',
  { tag: '@canvas' },
  async () => {
    const sitting = await desk.sitDown()
    const { page, prediction, table } = sitting
    await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 11, predicts: true })
    await playToATurn(sitting)
    await expect(page.locator('.guide-slip')).toHaveCount(1)
    await table.endTurn()
    await expect(prediction.share).toBeFocused()
    await expect(page.locator('.guide-slip'), 'the guide does not talk into the question').toHaveCount(0)
    await sitting.shot('predictions-guided')
    await page.keyboard.press('Escape')
    await expect(prediction.share, 'the first Escape leaves the field').not.toBeFocused()
    await expect(prediction.sheet).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(prediction.sheet).toHaveCount(0)
    await table.endTurn()
    await expect(prediction.share).toBeFocused()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('31.5')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect(prediction.range).toHaveText(t('panels:prediction.range', { low: '27.5%', high: '35.5%' }))
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowUp')
    await expect(prediction.range).toHaveText(t('panels:prediction.range', { low: '28%', high: '36%' }))
    await page.keyboard.press('Enter')
    await expect(prediction.sheet).toHaveCount(0)
    await playToTheEnd(sitting, {
      show: async ({ show }) => ((await show.kind()) === 'predictions' ? expectShown(sitting) : show.goOn()),
      prediction: ({ prediction: now }) => now.skip(),
    })
    await standUp(sitting)
  },
)

test('a power cut while the question is open keeps what was predicted before, and asks again', async () => {
  const userFolder = makeUserFolder()
  const first = await sitDownAnywhere({ userFolder })
  await startGame(first, { scenario: 'first-steps', seats: 'alone', seed: 11, predicts: true })
  await playToATurn(first)
  await first.table.endTurn()
  await first.prediction.write(15, 4)
  await first.prediction.give()
  await playToATurn(first)
  await first.table.endTurn()
  await first.prediction.write(44, 1)
  await first.kill()

  const second = await sitDownAnywhere({ userFolder })
  await second.title.continue()
  await playToATurn(second)
  await expect(second.prediction.sheet).toHaveCount(0)
  await second.table.endTurn()
  await second.prediction.write(22.5, 2)
  await second.prediction.give()
  await playToTheEnd(second, {})
  const sheet = await second.end.openPredictions()
  const title = t('story:predictions.of', { name: t('sitter.person', { place: 1 }), seat: 'Ali' })
  await second.hands.press(sheet.getByRole('button', { name: t('story:charts.showTableOf', { title }) }))
  const rows = sheet.getByRole('table', { name: title }).locator('tbody tr')
  expect(await rows.locator('td:nth-of-type(1)').allInnerTexts()).toEqual(['15%', '22.5%'])
  await standUp(second)
  rmSync(userFolder, { recursive: true, force: true })
})

const expectShown = async ({ show }: Sitting): Promise<void> => {
  await expect(show.show('predictions')).toContainText(t('panels:show.said', { share: '32%', low: '28%', high: '36%' }))
  await show.goOn()
}

for (const [language, textSize, size] of LOOKS) {
  test(
    `question, page and final sheet can be read: ${language}, text at ${textSize} per cent, ${size} window`,
    { tag: textSize === 100 && language === 'zh-CN' ? '@canvas' : [] },
    async () => {
      const words = language === 'en' ? t : zh
      const saves = join(desk.folder, 'saves')
      mkdirSync(saves, { recursive: true })
      writeFileSync(join(saves, 'autosave.json'), lastTurnText())
      writeFileSync(join(saves, 'predicted.json'), predictedGameText())
      const sitting = await desk.sitDown({ size: SIZES[size], settings: { language, textSize, confirmIrreversible: false } })
      const { page, hands, situation } = sitting
      const name = (part: string): string => `${part}-${language}-${textSize}`
      await hands.press(page.getByRole('button', { name: words('screens:title.newGame') }))
      await expect(page.getByRole('heading', { level: 1, name: words('screens:setUp.title') })).toBeVisible()
      await look(sitting, name('set-up'))
      await page.keyboard.press('Escape')
      await hands.press(page.getByRole('button', { name: words('screens:title.continue') }))
      await hands.press(page.locator('.hand-over-button'))
      await hands.press(page.getByRole('button', { name: words('panels:recap.on') }))
      await situation('turn')
      await hands.press(page.locator('.end-turn'))
      await situation('prediction')
      await look(sitting, name('question'))
      await hands.write(page.locator('.prediction-sheet .input'), '1,234')
      await expect(page.locator('.prediction-sheet .field-error')).toHaveText(
        words('number.ambiguous', { text: '1,234', many: '1234', few: '1.234' }),
      )
      await look(sitting, name('refused'))
      await hands.write(page.locator('.prediction-sheet .input'), '12,5')
      await hands.press(page.getByRole('button', { name: words('panels:prediction.give') }))
      // The bids for the stage are opened before the market runs.
      for (const stage of ['bids', 'market']) {
        await situation('show')
        await hands.press(page.locator(`main[data-stage="${stage}"] .show-controls .btn-primary`))
      }
      await expect(page.locator('main[data-stage="predictions"] .prediction-cell')).toHaveCount(4)
      await look(sitting, name('shown'))
      await page.keyboard.press('Escape')
      await hands.press(page.getByRole('button', { name: words('panels:pause.leave') }))
      await hands.press(page.getByRole('navigation').getByRole('button', { name: words('screens:title.savedGames') }))
      await hands.press(page.getByRole('button', { name: words('screens:saves.openNamed', { name: 'Predicted' }) }))
      await hands.press(page.getByRole('tab', { name: words('story:predictions.title') }))
      await expect(page.locator('.prediction-page')).toHaveCount(4)
      await look(sitting, name('end'))
      await hands.press(page.locator('.prediction-page .chart-twin').first())
      await page.locator('.prediction-page').nth(2).scrollIntoViewIfNeeded()
      await look(sitting, name('end-below'))
      await standUp(sitting)
    },
  )
}
