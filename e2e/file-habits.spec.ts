import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { lastTurnText } from './play/predicted-games'
import { sitDown, standUp, type Sitting } from './play/sitting'
import { t } from './play/words'
import { makeUserFolder } from './support/launch-game'

let userFolder = ''
let stick = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
  stick = makeUserFolder()
  mkdirSync(join(userFolder, 'saves'))
  writeFileSync(join(userFolder, 'saves', 'Lesson.json'), lastTurnText())
})
test.afterEach(() => {
  for (const folder of [userFolder, stick]) rmSync(folder, { recursive: true, force: true })
})

interface Asked {
  readonly defaultPath?: string
  readonly properties?: readonly string[]
  readonly filters?: readonly { readonly name: string; readonly extensions: readonly string[] }[]
}

/** Answers every dialog, and keeps what it was asked with; `overwrites` answers the program's own question. */
const answerDialogs = (app: ElectronApplication, paths: readonly string[], overwrites = false): Promise<void> =>
  app.evaluate(
    ({ dialog }, { paths: answers, yes }) => {
      const asked: unknown[] = []
      const left = [...answers]
      Object.assign(globalThis, { asked })
      dialog.showSaveDialog = (...given: unknown[]) => {
        asked.push(given.at(-1))
        const filePath = left.shift() ?? ''
        return Promise.resolve({ canceled: filePath === '', filePath })
      }
      dialog.showOpenDialog = (...given: unknown[]) => {
        asked.push(given.at(-1))
        return Promise.resolve({ canceled: true, filePaths: [] })
      }
      dialog.showMessageBox = (...given: unknown[]) => {
        asked.push(given.at(-1))
        return Promise.resolve({ response: yes ? 1 : 0, checkboxChecked: false })
      }
    },
    { paths, yes: overwrites },
  )

const askedOf = (app: ElectronApplication): Promise<readonly Asked[]> =>
  app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked)

const exportLesson = async ({ page, hands }: Sitting): Promise<void> => {
  await hands.press(page.getByRole('button', { name: /^Export / }).first())
  await expect(page.getByRole('button', { name: /^Export / }).first()).toBeEnabled()
}

test('an export takes away what one that was killed left in the folder an hour ago, and nothing else', async () => {
  const name = (ending: string): string => join(stick, `.sinking-market.999999999-7${ending}`)
  for (const path of [name('.tmp'), name('.txt')]) {
    writeFileSync(path, 'half')
    utimesSync(path, 0, 0)
  }
  const sitting = await sitDown({ userFolder })
  await sitting.title.savedGames()
  await answerDialogs(sitting.app, [join(stick, 'lesson')])
  await exportLesson(sitting)
  await expect.poll(() => readdirSync(stick).sort()).toEqual(['.sinking-market.999999999-7.txt', 'lesson.sinkingmarket'])
  await standUp(sitting)
})

test('an exported game is offered a name that tells it, gets an ending, and asks before it overwrites', async () => {
  const sitting = await sitDown({ userFolder })
  const { app, page, title } = sitting
  await title.savedGames()
  await answerDialogs(app, [join(stick, 'lesson one')])
  await exportLesson(sitting)
  await expect(page.getByRole('status')).toContainText(
    t('screens:problem.save.exported', { fileName: 'lesson one.sinkingmarket', folder: stick }),
  )
  const [asked] = await askedOf(app)
  expect(asked?.defaultPath).toMatch(/The long war, Mei-Window row-小豪-Player 4, 2021-03-2\d\.sinkingmarket$/)
  expect(asked?.properties).toContain('showOverwriteConfirmation')
  expect(asked?.filters?.map(({ extensions }) => extensions)).toEqual([['sinkingmarket', 'json'], ['*']])

  writeFileSync(join(stick, 'lesson one.sinkingmarket'), 'something else')
  // The system knows nothing of the ending: the program asks, and then for another name.
  await answerDialogs(app, [join(stick, 'lesson one'), ''])
  await exportLesson(sitting)
  expect(await askedOf(app)).toHaveLength(3)
  expect(readFileSync(join(stick, 'lesson one.sinkingmarket'), 'utf8')).toBe('something else')
  await answerDialogs(app, [join(stick, 'lesson one')], true)
  await exportLesson(sitting)
  await expect.poll(() => readFileSync(join(stick, 'lesson one.sinkingmarket'), 'utf8')).toBe(lastTurnText())
  await sitting.close()
})

test('dialogs begin where one was last, over restarts, each kind by itself; a folder that is gone is forgotten', async () => {
  const first = await sitDown({ userFolder })
  await first.title.savedGames()
  await answerDialogs(first.app, [join(stick, 'lesson')])
  await exportLesson(first)
  await expect.poll(() => existsSync(join(stick, 'lesson.sinkingmarket'))).toBe(true)
  await first.close()

  const second = await sitDown({ userFolder })
  const documents = await second.app.evaluate(({ app }) => [app.getPath('documents'), app.getPath('home')])
  const starts = async (ask: () => Promise<unknown>): Promise<string | undefined> => {
    await answerDialogs(second.app, [])
    await ask()
    return (await askedOf(second.app))[0]?.defaultPath
  }
  const importGame = () => second.page.evaluate(() => window.bridge.saves.importSave())
  expect(await starts(importGame)).toBe(stick)
  expect(documents).toContain(await starts(() => second.page.evaluate(() => window.bridge.scenarios.open())))
  expect(await starts(() => second.page.evaluate(() => window.bridge.app.keepPage('Sheets', 'A4')))).toMatch(/Sheets\.pdf$/)
  // The name that is there already is not offered again.
  expect(await starts(() => second.page.evaluate(() => window.bridge.saves.exportSave('Lesson', 'lesson')))).toBe(
    join(stick, 'lesson (2).sinkingmarket'),
  )
  rmSync(stick, { recursive: true })
  expect(documents).toContain(await starts(importGame))
  expect(readdirSync(userFolder)).toContain('folders.json')
  await second.close()
})
