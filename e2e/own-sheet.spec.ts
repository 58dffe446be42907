import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { builtInScenario, CARDS, FACTIONS } from '../rules'
import { everybody, playClassGame } from '../src/class/testing/class-games'
import { lessonGame } from '../src/lesson'
import { sampleLesson } from '../src/lesson/testing/sample-lesson'
import { keepGame } from './play/played-by-rules'
import { keepPrinted, laidOut, pagesIn, watchPages } from './play/printed-pages'
import { sitDown, standUp } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'
import { makeUserFolder, SIZES } from './support/launch-game'

/** A game of four teams in a lesson, its turns so far played. */
const gameOf = (made: number | undefined) => {
  const game = { scenario: builtInScenario('spring-2021'), seed: 7, dice: 2, people: everybody('T'), line: 'own' }
  return { ...playClassGame(made === undefined ? game : { ...game, made }), lesson: lessonGame(sampleLesson(1), 0).lesson }
}

for (const [language, words, textSize, size] of [
  ['en', t, 100, 'small'],
  ['zh-CN', zh, 150, 'large'],
] as const) {
  test(`a team looks at its own sheet in a pause and prints it (${language})`, async () => {
    const userFolder = makeUserFolder()
    keepGame(userFolder, gameOf(30))
    const sitting = await sitDown({ userFolder, size: SIZES[size], settings: { language, textSize } })
    const { page, hands } = sitting
    await hands.press(page.getByRole('button', { name: new RegExp(words('screens:title.continue')) }))
    for (;;) {
      const now = await sitting.situation('hand-over', 'show', 'recap', 'turn', 'ruling', 'deal')
      if (now === 'hand-over' || now === 'turn' || now === 'ruling' || now === 'deal') break
      await page.keyboard.press('Enter')
      await page.waitForTimeout(100)
    }
    await page.keyboard.press('Escape')
    await sitting.situation('paused')
    await sitting.shot(`own-sheet-pause-${language}`)
    const seat = language === 'en' ? 'Pinduoduo' : '拼多多'
    await hands.press(page.getByRole('button', { name: words('lesson:ownSheet.askOf', { seat }) }))
    const ready = page.locator('.hand-over-button')
    await expect(ready).toBeFocused()
    await expect(page.locator('.own-sheet')).toHaveCount(0)
    await sitting.shot(`own-sheet-curtain-${language}`)
    await page.keyboard.press('Enter')
    const sheet = page.locator('.own-sheet')
    await expect(sheet).toBeVisible()
    // Every card it names is this seat's own.
    const text = await sheet.innerText()
    const named = [...CARDS.values()].filter(({ name }) => text.includes(name[language]))
    expect(named.length).toBeGreaterThan(0)
    expect([...new Set(named.map(({ faction }) => faction))]).toEqual(['pdd'])
    if (language === 'zh-CN') expect(text, 'no Latin mark among Chinese words').not.toMatch(/[:,()]/)
    await sitting.shot(`own-sheet-${language}`)
    expect(await cutWords(page)).toEqual([])
    await expectAccessible(page, 'own sheet')
    await watchPages(page)
    const file = await keepPrinted(sitting, words('lesson:ownSheet.print'), `own-sheet-${language}.pdf`)
    expect(await laidOut(page)).toEqual({ count: 1, full: [] })
    expect(pagesIn(file)).toEqual({ count: 1, size: [595, 842] })
    await page.keyboard.press('Escape')
    await sitting.situation('paused')
    await expect(sheet).toHaveCount(0)
    expect(sitting.problems).toEqual([])
    await standUp(sitting)
    rmSync(userFolder, { recursive: true, force: true })
  })
}

test('the lesson’s questions stand at the end of its game, on slides and handouts, and are printed', async () => {
  const userFolder = makeUserFolder()
  keepGame(userFolder, gameOf(undefined))
  const sitting = await sitDown({ userFolder })
  const { page, hands } = sitting
  await hands.press(page.getByRole('button', { name: t('screens:title.savedGames') }))
  await hands.press(page.getByRole('button', { name: t('screens:saves.open') }))
  await hands.press(page.getByRole('tab', { name: t('lesson:facts.questions') }))
  const tab = page.getByRole('tabpanel')
  for (const question of sampleLesson(1).questions) await expect(tab.getByText(question)).toBeVisible()
  await sitting.shot('end-questions')
  await watchPages(page)
  const own = await keepPrinted(sitting, t('lesson:printQuestions'), 'questions.pdf')
  expect(await laidOut(page)).toEqual({ count: 1, full: [] })
  expect(pagesIn(own).count).toBe(1)
  const handouts = await keepPrinted(sitting, t('debrief:keep.handouts'), 'questions-handouts.pdf')
  expect(await laidOut(page)).toEqual({ count: FACTIONS.length * 2, full: [] })
  expect(pagesIn(handouts).count).toBe(FACTIONS.length * 2)
  await page.evaluate(() => {
    new MutationObserver(() => {
      const slide = document.querySelector('[data-slide="lesson-questions-0"]')
      if (slide !== null) document.body.dataset['lessonSlide'] = slide.textContent
    }).observe(document.body, { childList: true, subtree: true })
  })
  await keepPrinted(sitting, t('debrief:keep.slides'), 'questions-slides.pdf')
  expect((await laidOut(page)) as object).toMatchObject({ full: [] })
  expect(await page.evaluate(() => document.body.dataset['lessonSlide'])).toContain(sampleLesson(1).questions[0])
  expect(sitting.problems).toEqual([])
  await standUp(sitting)
  rmSync(userFolder, { recursive: true, force: true })
})
