import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { shareDesk } from './play/desk'
import { playToATurn, playUntil } from './play/play-on'
import { sitDownInATurn } from './play/sit-down-at'
import { standUp, type Sitting } from './play/sitting'
import { chooseOffered, composeAnd, lastOffered, pressAsMethod, watchMenus } from './play/typing'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'

const desk = shareDesk()

const openSetUp = async (sitting: Sitting): Promise<void> => {
  await expect(sitting.title.heading).toBeVisible()
  await sitting.title.newGame()
  await expect(sitting.setUp.heading).toBeVisible()
}

/** The newest save on the disk, as it will be read again. */
const savedGame = (): {
  readonly seed: number
  readonly seats: { readonly ali: { readonly name: string } }
  readonly table: { readonly predictions: readonly object[] }
} => {
  const folder = join(desk.folder, 'saves')
  const name = readdirSync(folder).find((file) => file.startsWith('game-'))
  return JSON.parse(readFileSync(join(folder, name ?? ''), 'utf8')) as ReturnType<typeof savedGame>
}

const askForPrediction = async (): Promise<Sitting> => {
  const sitting = await sitDownInATurn({ scenario: 'first-steps', seed: 11, predicts: true }, { desk })
  await sitting.table.endTurn()
  await expect(sitting.prediction.share).toBeFocused()
  return sitting
}

test('a prediction is read as people write it, and what cannot be read is not sent', async () => {
  const sitting = await askForPrediction()
  const { page, prediction } = sitting
  const give = prediction.sheet.getByRole('button', { name: t('panels:prediction.give') })
  const refused = [
    ['1,234', t('number.ambiguous', { text: '1,234', many: '1234', few: '1.234' })],
    ['12;5', t('number.unreadable', { least: 0, most: 100 })],
    ['12.34', t('number.decimals', { count: 1 })],
    ['101', t('number.range', { least: 0, most: 100 })],
    ['', t('number.empty', { least: 0, most: 100 })],
  ] as const
  for (const [text, why] of refused) {
    await prediction.share.fill(text)
    await expect(prediction.sheet.locator('.field-error')).toHaveText(why)
    await expect(give).toBeDisabled()
    await expect(prediction.range).toHaveText(t('number.check'))
    await prediction.share.press('Enter')
    await expect(prediction.share, 'nothing is put in the place of what was typed').toHaveValue(text)
    if (text === '1,234') {
      await sitting.shot('typing-prediction-refused')
      await expectAccessible(page, 'a number that is refused')
    }
  }
  await prediction.share.fill('１２，５％')
  await expect(prediction.range).toHaveText(t('panels:prediction.range', { low: '10.5%', high: '14.5%' }))
  await prediction.share.fill('12,5')
  await expect(prediction.range).toHaveText(t('panels:prediction.range', { low: '10.5%', high: '14.5%' }))
  await prediction.share.press('Enter')
  await expect(prediction.sheet).toHaveCount(0)
  await expect.poll(() => savedGame().table.predictions[0]).toMatchObject({ share: 125, low: 105, high: 145 })
  await standUp(sitting)
})

test('what was read stands plainly in the field once it is left, and the arrow keys go on from there', async () => {
  const sitting = await askForPrediction()
  const { page, prediction } = sitting
  await prediction.share.fill('１２．３')
  await page.keyboard.press('Tab')
  await expect(prediction.share).toHaveValue('12.3')
  await prediction.share.press('ArrowUp')
  await expect(prediction.share).toHaveValue('12.5')
  await prediction.sheet.getByRole('button', { name: t('number.less') }).click()
  await expect(prediction.share).toHaveValue('12')
  await prediction.share.fill('none')
  await prediction.sheet.getByRole('button', { name: t('number.more') }).click()
  await expect(prediction.share).toHaveValue('12.5')
  await standUp(sitting)
})

test('a seed of full-width digits is the seed that is shown and played', async () => {
  const sitting = await desk.sitDown()
  const { setUp, page } = sitting
  await openSetUp(sitting)
  await setUp.seed.fill('4294967296')
  await expect(setUp.startButton).toBeDisabled()
  await expect(page.locator('.seed-field .field-error')).toHaveText(t('number.range', { least: 0, most: 4294967295 }))
  await setUp.seed.fill('1.234')
  await expect(setUp.startButton).toBeDisabled()
  await sitting.shot('typing-seed-refused')
  await page.getByRole('button', { name: t('screens:setUp.otherSeed') }).click()
  await expect(setUp.seed).toHaveValue(/^\d+$/)
  await setUp.seed.fill('１０１')
  await setUp.seed.press('Tab')
  await expect(setUp.seed).toHaveValue('101')
  await setUp.start()
  await playToATurn(sitting)
  await expect.poll(() => savedGame().seed).toBe(101)
  await standUp(sitting)
})

test('a sum in a deal is proposed as it stands in its field, or not at all', async () => {
  const sitting = await sitDownInATurn({ scenario: 'first-steps', seats: 'four', seed: 11 }, { desk })
  const { table, deal, page } = sitting
  await table.take('propose-deal')
  const giver = (await deal.desk.locator('.sheet-head').getAttribute('data-faction')) as 'ali' | 'tencent' | 'pdd' | 'jd'
  await deal.add(giver, 'cash')
  const amount = deal.desk.getByRole('textbox', { name: t('panels:deal.amount') })
  await amount.fill('２')
  await expect(deal.desk.locator('.stepper-words')).toHaveText(/^2 /)
  await expect(deal.proposeButton).toBeEnabled()
  for (const text of ['99', '1,5', 'two', '']) {
    await amount.fill(text)
    await expect(deal.proposeButton, text).toBeDisabled()
    await expect(deal.desk.getByRole('status')).toHaveText(t('number.check'))
    await expect(amount).toHaveValue(text)
    if (text === '99') await sitting.shot('typing-deal-refused')
  }
  await amount.fill('1')
  await expect(deal.proposeButton).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(deal.desk, 'Escape in a field leaves the desk as it is').toBeVisible()
  await page.keyboard.press('Escape')
  await expect(deal.desk).toHaveCount(0)
  await standUp(sitting)
})

test('Escape in a field leaves the field, and the form is there whichever way one leaves it', async () => {
  const sitting = await desk.sitDown()
  const { setUp, page, title } = sitting
  await openSetUp(sitting)
  await setUp.seatAs('four')
  const name = page.getByRole('textbox', { name: t('screens:setUp.nameOf', { seat: 'JD' }) })
  await name.pressSequentially('Lin')
  await name.press('Escape')
  await expect(name).not.toBeFocused()
  await expect(name).toHaveValue('Lin')
  await page.keyboard.press('Escape')
  await expect(title.heading).toBeVisible()
  await title.newGame()
  await expect(name).toHaveValue('Lin')
  await name.fill('')
  await page.keyboard.type('Ann')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(name).not.toHaveValue('Ann')
  await standUp(sitting)
})

test('while an input method puts a word together, Enter confirms and Escape closes nothing', async () => {
  const sitting = await desk.sitDown()
  const { setUp, page, pause, prediction } = sitting
  await openSetUp(sitting)
  const name = page.getByRole('textbox', { name: t('screens:setUp.nameOf', { seat: 'Ali' }) })
  await name.focus()
  await composeAnd(page, '小美', 'Escape')
  await pressAsMethod(page, 'Escape')
  await pressAsMethod(page, 'Enter')
  await expect(setUp.heading).toBeVisible()
  await expect(name).toBeFocused()
  await setUp.seatAs('alone')
  await setUp.switchPredictions()
  await setUp.start()
  await playToATurn(sitting)
  await page.keyboard.press('Escape')
  const save = pause.sheet.getByRole('textbox', { name: t('panels:pause.name') })
  await save.focus()
  await composeAnd(page, '周三', 'Enter')
  await pressAsMethod(page, 'Enter')
  await pressAsMethod(page, 'Escape')
  await expect(pause.sheet).toBeVisible()
  await expect(pause.status).toHaveText('')
  expect(readdirSync(join(desk.folder, 'saves')).filter((file) => !file.startsWith('game-'))).toEqual([])
  await expect(save).toHaveValue('周三')
  await page.keyboard.press('Escape')
  await expect(pause.sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(pause.sheet).toHaveCount(0)
  await sitting.table.endTurn()
  await prediction.share.focus()
  await composeAnd(page, '12', 'Enter')
  await pressAsMethod(page, 'Enter')
  await pressAsMethod(page, 'Escape')
  await expect(prediction.sheet).toBeVisible()
  await standUp(sitting)
})

test('a name that turns its direction turns nothing else, and one with nothing to see is none', async () => {
  const sitting = await desk.sitDown()
  const { setUp, page, handOver } = sitting
  await openSetUp(sitting)
  await setUp.seatAs('four')
  const nameOf = (seat: string) => page.getByRole('textbox', { name: t('screens:setUp.nameOf', { seat }) })
  await nameOf('Ali').fill('Bo\u202Egnik')
  await expect(nameOf('Ali')).toHaveValue('Bognik')
  await nameOf('JD').fill('שרה 3')
  await nameOf('Pinduoduo').fill('👩‍👩‍👧'.repeat(40))
  await nameOf('Tencent').fill('\u200B\u3164')
  await setUp.writeSeed(5)
  await setUp.start()
  const seen: string[] = []
  while (!seen.some((text) => text.includes('שרה')) || !seen.some((text) => text.includes('Bognik'))) {
    await playUntil('hand-over', sitting, {})
    seen.push(await page.locator('body').innerText())
    if (seen.at(-1)?.includes('שרה') === true) await sitting.shot('typing-name-backwards')
    await handOver.sitDown()
    await sitting.situation('agenda', 'turn', 'recap', 'ruling', 'show')
  }
  expect(seen.join('\n')).not.toContain('\u202E')
  expect(seen.join('\n')).toContain(t('screens:handOver.ready', { name: '\u2068שרה 3\u2069' }))
  expect(seen.join('\n')).toContain(t('screens:handOver.ready', { name: 'Bognik' }))
  const { ali, ...others } = savedGame().seats as unknown as Readonly<Record<string, { readonly name: string }>>
  expect(ali?.name).toBe('Bognik')
  expect(others['tencent']?.name).toBe('')
  expect(others['pdd']?.name.length).toBeLessThanOrEqual(80)
  expect(others['pdd']?.name).toMatch(/^(?:👩‍👩‍👧)+$/u)
  await standUp(sitting)
})

test('a right click in a field offers what one does to text, in the language of the moment', async () => {
  const sitting = await desk.sitDown({ settings: { language: 'zh-CN' } })
  const { page, app } = sitting
  await watchMenus(sitting)
  await page.getByRole('button', { name: zh('screens:title.newGame') }).click()
  const name = page.getByRole('textbox', { name: zh('screens:setUp.nameOf', { seat: '阿里' }) })
  await app.evaluate(({ clipboard }) => clipboard.writeText('-'))
  await name.fill('小美')
  await name.selectText()
  await name.click({ button: 'right' })
  await expect.poll(() => lastOffered(sitting)).toEqual(['撤销', '剪切', '复制', '粘贴', '全选'].map((label) => ({ label, enabled: true })))
  await chooseOffered(sitting, '剪切')
  await expect(name).toHaveValue('')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('小美')
  await app.evaluate(({ clipboard }) => clipboard.writeText('１２\n，５'))
  const seed = page.getByRole('textbox', { name: zh('screens:setUp.seed') })
  await seed.selectText()
  await seed.click({ button: 'right' })
  await expect.poll(async () => (await lastOffered(sitting)).length).toBe(5)
  await chooseOffered(sitting, '粘贴')
  await expect(seed).toHaveValue(/^１２/)
  await expect(page.locator('.seed-field .field-error')).toBeVisible()
  await sitting.shot('typing-seed-refused-zh')
  await standUp(sitting)
})
