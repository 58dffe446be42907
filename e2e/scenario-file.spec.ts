import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parseScenario, problemWords, SCENARIOS } from '../rules'
import { shareDesk } from './play/desk'
import { answerOpenDialog } from './support/file-dialogs'
import { makeUserFolder, SIZES } from './support/launch-game'
import { playToATurn, playToTheEnd } from './play/play-on'
import { standUp } from './play/sitting'
import { t, zh } from './play/words'

const desk = shareDesk()

let folder = ''
test.beforeEach(() => {
  folder = makeUserFolder()
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A scenario of one's own: First steps under another name, one quarter long. */
const ownScenario = (): Record<string, unknown> => {
  const first = SCENARIOS.find(({ id }) => id === 'first-steps')
  const copy = JSON.parse(JSON.stringify(first)) as Record<string, unknown>
  const start = copy['start'] as { contracts: { until: number }[] }
  for (const contract of start.contracts) contract.until = 1
  return {
    ...copy,
    id: 'one-afternoon',
    name: { en: 'One afternoon', 'zh-CN': '一个下午' },
    length: 1,
    news: { order: 'fixed', events: ['ali-confirms'] },
  }
}

const keep = (fileName: string, text: string): string => {
  const path = join(folder, fileName)
  writeFileSync(path, text)
  return path
}

test('a wrong scenario file is told by file, place, what was expected and what was found', async () => {
  const own = ownScenario()
  const wrong = JSON.stringify({ ...own, minutes: 'ten', scrutiny: 'yes', start: { ...(own['start'] as object), toll: 9 } })
  const problems = parseScenario(wrong, 'wrong.json')
  if (problems.ok) throw new Error('The wrong scenario is right.')
  expect(problems.problems.length).toBeGreaterThanOrEqual(3)
  const sitting = await desk.sitDown()
  const { app, page, title, setUp, hands } = sitting
  await title.newGame()

  await answerOpenDialog(app, null)
  await setUp.openFile()
  await expect(setUp.problems).toHaveCount(0)

  await answerOpenDialog(app, keep('wrong.json', wrong))
  await setUp.openFile()
  await expect(setUp.problems).toContainText(t('screens:problems.title', { file: 'wrong.json' }))
  for (const { place, expected, found } of problems.problems.map(problemWords)) {
    const row = setUp.problems.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place.en, exact: true }) })
    await expect(row).toContainText(expected.en)
    await expect(row).toContainText(found.en)
  }
  await expect(setUp.problems.getByRole('rowheader', { name: 'start.toll', exact: true })).toBeVisible()
  await sitting.shot('scenario-wrong')
  await hands.press(setUp.problems.getByRole('button', { name: t('close') }))
  // The broken file stays on the shelf, and its problems can be read again; the game can be started with another.
  await expect(page.getByRole('button', { name: 'wrong.json' })).toBeVisible()
  await expect(setUp.startButton).toBeEnabled()

  await answerOpenDialog(app, keep('torn.json', JSON.stringify(own, null, 2).slice(0, 400)))
  await setUp.openFile()
  await expect(setUp.problems).toContainText('torn.json')
  await expect(setUp.problems.getByRole('rowheader', { name: /line \d+, column \d+/ })).toBeVisible()
  await sitting.shot('scenario-torn')
  await hands.press(setUp.problems.getByRole('button', { name: t('close') }))
  await standUp(sitting)
})

test('a wrong scenario file is told in Chinese where Chinese is spoken', async () => {
  const own = ownScenario()
  const wrong = JSON.stringify({
    ...own,
    minutes: 'ten',
    colour: 'red',
    start: { ...(own['start'] as object), toll: 9 },
    news: { order: 'random', events: [] },
    agendas: 'none',
  })
  const problems = parseScenario(wrong, 'wrong.json')
  if (problems.ok) throw new Error('The wrong scenario is right.')
  const sitting = await desk.sitDown({ settings: { language: 'zh-CN' }, size: SIZES.small })
  const { app, page, hands } = sitting
  await hands.press(page.getByRole('button', { name: zh('screens:title.newGame') }))

  await answerOpenDialog(app, keep('wrong.json', wrong))
  await hands.press(page.getByRole('button', { name: zh('screens:setUp.openFile') }))
  const sheet = page.getByRole('dialog', { name: zh('screens:problems.title', { file: 'wrong.json' }) })
  for (const { place, expected, found } of problems.problems.map(problemWords)) {
    const row = sheet.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place['zh-CN'], exact: true }) })
    await expect(row).toContainText(expected['zh-CN'])
    await expect(row).toContainText(found['zh-CN'])
  }
  await expect(sheet).not.toContainText('a whole number')
  await sitting.shot('scenario-wrong-zh')
  await hands.press(sheet.getByRole('button', { name: zh('close') }))

  await answerOpenDialog(app, keep('torn.json', JSON.stringify(own, null, 2).slice(0, 400)))
  await hands.press(page.getByRole('button', { name: zh('screens:setUp.openFile') }))
  await expect(page.getByRole('rowheader', { name: /第 \d+ 行，第 \d+ 列/ })).toBeVisible()
  await sitting.shot('scenario-torn-zh')
  await hands.press(page.getByRole('button', { name: zh('close') }))
  await standUp(sitting)
})

test('a scenario file of one’s own is opened, played, left, continued and finished', async () => {
  const sitting = await desk.sitDown()
  const { app, page, title, setUp, table, slip, pause, end } = sitting
  await title.newGame()
  await answerOpenDialog(app, keep('afternoon.json', JSON.stringify(ownScenario(), null, 2)))
  await setUp.openFile()
  await expect(setUp.scenario('One afternoon')).toBeChecked()
  await sitting.shot('scenario-own')
  await setUp.writeSeed(4)
  await setUp.start()
  await sitting.situation('show')
  await expect(sitting.show.show('news')).toBeVisible()
  await playToATurn(sitting)
  await table.take('subsidise')
  await slip.aim()
  await slip.confirm()
  const figures = await table.figures()
  await table.pause()
  await expect(pause.sheet).toContainText('One afternoon')
  await pause.leave()
  await expect(title.continueButton).toContainText('Quarter 1 of 1')
  await title.continue()
  await sitting.situation('turn')
  expect(await table.figures()).toEqual(figures)
  await playToTheEnd(sitting, {})
  await end.expectItAddsUp()
  await expect(page.locator('.end-head')).toContainText('One afternoon')
  await standUp(sitting)
})
