import { expect, test } from '@playwright/test'
import { builtInScenario, CARDS } from '../rules'
import { formatCash } from '../src/renderer/words/format'
import type { Language } from '../src/renderer/words/language'
import { shareDeskAnywhere } from './play/desk'
import { leaveGameInATurn } from './play/left-in-a-turn'
import { isTurnOfPerson, keepFinishedGame, keepGame, playByRules, SEATINGS } from './play/played-by-rules'
import { standUp, type Sitting } from './play/sitting'
import { t, zh } from './play/words'
import { canvasWords, strayMarks, straySpaces, watchCanvasWords } from './support/chinese-marks'
import { cutInHand, type HandWords } from './support/cut-in-hand'
import { cutWords } from './support/cut-words'

const PAPERS = ['news', 'region', 'forecast', 'contracts', 'books', 'log'] as const
const LOOKS = [
  ['en', 100],
  ['zh-CN', 100],
  ['en', 150],
  ['zh-CN', 150],
] as const

const desk = shareDeskAnywhere()

for (const [language, textSize] of LOOKS) {
  test(
    `no word is cut, no Chinese mark is a Latin one: ${language}, text at ${textSize} per cent`,
    { tag: textSize === 100 && language === 'zh-CN' ? '@canvas' : [] },
    async () => {
      const words = language === 'en' ? t : zh
      leaveGameInATurn(desk.folder)
      const sitting = await desk.sitDown({ settings: { language, textSize } })
      const { page, hands } = sitting
      const cut: string[] = []
      const stray: string[] = []
      const look = async (where: string): Promise<void> => {
        await page.waitForTimeout(120)
        await sitting.shot(`words-${language}-${textSize}-${where}`)
        cut.push(...(await cutWords(page)).map((what) => `${where}: ${what}`))
        if (language === 'zh-CN')
          stray.push(...[...(await strayMarks(page)), ...(await straySpaces(page))].map((what) => `${where}: ${what}`))
      }
      await watchCanvasWords(page)
      await expect(page.getByRole('navigation', { name: words('screens:title.menu') })).toBeVisible()
      await look('title')
      for (const [where, name] of [
        ['set-up', words('screens:title.newGame')],
        ['saves', words('screens:title.savedGames')],
        ['rulebook', words('rulebook')],
        ['settings', words('settings')],
      ] as const) {
        await hands.press(page.getByRole('navigation', { name: words('screens:title.menu') }).getByRole('button', { name }))
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
        await look(where)
        await page.keyboard.press('Escape')
      }
      await hands.press(page.getByRole('button', { name: words('screens:title.continue') }))
      await lookAtTable(sitting, words, look)
      const board = await canvasWords(page)
      for (const cards of [3, 5]) cut.push(...(await cutInHand(page, handWords(language, words), cards)))
      expect(cut).toEqual([])
      expect(stray).toEqual([])
      expect(board.stray).toEqual([])
      expect(board.chinese > 20).toBe(language === 'zh-CN')
      await standUp(sitting)
    },
  )
}

const lookAtTable = async ({ page, hands, situation }: Sitting, words: typeof t, look: (where: string) => Promise<void>): Promise<void> => {
  if ((await situation('turn', 'recap', 'hand-over')) !== 'turn') {
    await look('recap')
    await hands.press(page.getByRole('button', { name: words('panels:recap.on') }))
  }
  for (const paper of PAPERS) {
    await hands.press(page.getByRole('tab', { name: words(`panels:side.${paper}`) }))
    await look(`paper-${paper}`)
  }
  await hands.press(page.getByRole('tab', { name: words('panels:side.news') }))
  await hands.press(page.getByRole('button', { name: words('panels:sources.all') }))
  await look('sources')
  await page.locator('.source-address').first().click()
  expect(await page.evaluate(() => getSelection()?.toString()), 'a click takes the whole address').toMatch(/^https:\/\/\S+\.htm$/)
  await page.keyboard.press('Escape')
  for (const action of ['subsidise', 'develop', 'petition'] as const) {
    await hands.press(page.locator('.action-groups').getByRole('button', { name: words(`panels:actions.name.${action}`) }))
    await look(`action-${action}`)
    await page.keyboard.press('Escape')
  }
  await hands.press(page.getByRole('button', { name: words('panels:seats.openAccount', { seat: words === t ? 'Tencent' : '腾讯' }) }))
  await look('account')
  await page.keyboard.press('Escape')
  await hands.press(page.locator('.action-bar').getByRole('button', { name: words('panels:advice.ask') }))
  await expect(page.locator('.advice-item').first()).toBeVisible()
  await look('advice')
  await page.keyboard.press('Escape')
  await hands.press(page.locator('.action-groups').getByRole('button', { name: words('panels:actions.name.propose-deal') }))
  await look('deal')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await hands.press(page.getByRole('button', { name: words('panels:top.menu') }))
  await expect(page.getByRole('dialog', { name: words('panels:pause.title') })).toBeVisible()
  await look('pause')
}

/** The most that may stand on the cards of a hand. */
const handWords = (language: Language, words: typeof t): HandWords => ({
  names: [...CARDS.values()].map(({ name }) => name[language]),
  reasons: [
    words('panels:actions.short.cash-short', { need: formatCash(Math.max(...[...CARDS.values()].map(({ cost }) => cost)), language) }),
    words('panels:actions.short.actions-none'),
    words('panels:actions.short.card-needs-mini-program'),
    words('panels:actions.short.fission-no-access'),
    words('panels:actions.short.exclusive-supply', { need: 2 }),
  ],
})

test('no Chinese mark is a Latin one in the dossier on Tencent’s desk', async () => {
  keepGame(desk.folder, playByRules({ scenario: builtInScenario('spring-2021'), seed: 7, seats: SEATINGS.alone }, isTurnOfPerson))
  const sitting = await desk.sitDown({ settings: { language: 'zh-CN' } })
  const { page, hands } = sitting
  await hands.press(page.getByRole('button', { name: zh('screens:title.continue') }))
  if ((await sitting.situation('recap', 'turn')) === 'recap') await sitting.handOver.leaveRecap()
  await hands.press(page.locator('.action-groups').getByRole('button', { name: zh('panels:actions.name.revise') }))
  await expect(page.locator('.dossier')).toBeVisible()
  await sitting.shot('words-zh-CN-100-dossier')
  expect(await cutWords(page)).toEqual([])
  expect(await strayMarks(page)).toEqual([])
  expect(await straySpaces(page)).toEqual([])
  await standUp(sitting)
})

test.describe('the hands of a replay', () => {
  test.beforeEach(() => keepFinishedGame(desk.folder, { scenario: 'spring-2021', seed: 5 }))

  for (const [language, textSize] of LOOKS) {
    test(
      `are cut nowhere, nor is its end: ${language}, text at ${textSize} per cent`,
      { tag: textSize === 100 && language === 'zh-CN' ? '@canvas' : [] },
      async () => {
        const words = language === 'en' ? t : zh
        const sitting = await desk.sitDown({ settings: { language, textSize } })
        const { page, hands } = sitting
        await hands.press(
          page
            .getByRole('navigation', { name: words('screens:title.menu') })
            .getByRole('button', { name: words('screens:title.savedGames') }),
        )
        await hands.press(
          page
            .locator('.save-slip')
            .first()
            .getByRole('button', { name: words('story:replay.openSave') }),
        )
        await expect(page.getByRole('slider', { name: words('story:replay.slider') })).toBeVisible()
        const cut: string[] = []
        const stray: string[] = []
        for (const key of ['Home', 'End']) {
          await page.keyboard.press(key)
          if (key === 'Home') await page.keyboard.press('h')
          await expect(page.getByRole('region', { name: words('story:hands.title') })).toBeVisible()
          await page.waitForTimeout(120)
          await sitting.shot(`words-${language}-${textSize}-hands-${key}`)
          cut.push(...(await cutWords(page)).map((what) => `${key}: ${what}`))
          if (language === 'zh-CN') stray.push(...(await strayMarks(page)), ...(await straySpaces(page)))
        }
        await page.keyboard.press('Escape')
        await hands.press(
          page
            .locator('.save-slip')
            .first()
            .getByRole('button', { name: words('screens:saves.open') }),
        )
        for (const tab of [
          'screens:end.account',
          'screens:end.goals',
          'screens:end.shares',
          'screens:end.story',
          'story:history.title',
        ] as const) {
          await hands.press(page.getByRole('tab', { name: words(tab) }))
          await page.waitForTimeout(120)
          await sitting.shot(`words-${language}-${textSize}-end-${tab.replaceAll(/\W/g, '-')}`)
          cut.push(...(await cutWords(page)).map((what) => `${tab}: ${what}`))
          if (language === 'zh-CN') stray.push(...(await strayMarks(page)).map((what) => `${tab}: ${what}`))
        }
        expect(cut).toEqual([])
        expect(stray).toEqual([])
        await standUp(sitting)
      },
    )
  }
})
