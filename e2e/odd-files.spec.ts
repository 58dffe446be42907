import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchGame, makeUserFolder } from './support/launch-game'
import { takeShot } from './support/screenshots'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { sitDown, standUp } from './play/sitting'
import { t } from './play/words'

test.skip(process.platform === 'win32', 'pipes lie in the folders')

const POISON = '{"format":"sinking-market-save","scenario":{"length":{"toString":1,"valueOf":1}}}'

let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
  for (const folder of ['saves', 'scenarios']) {
    const at = (name: string): string => join(userFolder, folder, `${name}.json`)
    mkdirSync(at('inside'), { recursive: true })
    writeFileSync(at('poison'), POISON)
    writeFileSync(at('wide'), Buffer.from('\uFEFF{}', 'utf16le'))
    symlinkSync('nowhere', at('lost'))
    execFileSync('mkfifo', [at('pipe')])
  }
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

test('whatever lies in the folders, a game is saved, listed beside it, and continued', async () => {
  writeFileSync(join(userFolder, 'saves', 'autosave.json'), POISON)
  const first = await sitDown({ userFolder })
  await startGame(first, { scenario: 'first-steps', seats: 'alone', seed: 8 })
  await playToATurn(first)
  await standUp(first)

  const second = await sitDown({ userFolder })
  await expect(second.title.continueButton).toBeVisible()
  await second.title.savedGames()
  await expect(second.saves.slip('wide.json')).toContainText(t('screens:problem.save.utf-16'))
  await expect(second.saves.slip('pipe.json')).toContainText(t('screens:problem.save.unreadable'))
  await second.shot('odd-saves')
  await standUp(second)
})

test('whatever stands in the place of the settings, the game starts, says what was lost and keeps the rest', async () => {
  const path = join(userFolder, 'settings.json')
  execFileSync('mkfifo', [path])
  const first = await launchGame({ userFolder })
  await expect(first.page.getByText('settings.bad.json')).toBeVisible()
  await first.close()

  writeFileSync(path, '\uFEFF{"language":"zh-CN","textSize":9000}')
  const second = await launchGame({ userFolder })
  await expect(second.page.getByText('文字大小').first()).toBeVisible()
  await takeShot(second.page, 'odd-settings')
  await second.close()
  expect(existsSync(join(userFolder, 'settings.bad-2.json'))).toBe(true)
})
