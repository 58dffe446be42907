import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { AGENDAS, CARDS, EVENTS, FACTION_INFO, type Faction } from '../rules'
import { CHANNELS } from '../src/shared/channels'
import { startGame } from './play/new-game'
import { chooseInMenu, projectorOpenedBy, smallestText, speak, type ProjectorWindow } from './play/projector-page'
import { ReplayPage } from './play/replay-page'
import { sitDownInATurn } from './play/sit-down-at'
import { sitDown, standUp, type ProgramSitting } from './play/sitting'
import { stampSeen } from './play/stamp'
import { expectAccessible } from './support/accessible'
import { t, zh } from './play/words'

const NAMES = { ali: 'Ada', tencent: 'Tom', pdd: 'Pia', jd: 'Jon' } as const

/** Ids and names of all cards in a hand and of an agenda, as they would stand in a message or on the screen. */
const secretsOf = (hand: readonly string[], agenda: string | undefined): readonly string[] => [
  ...hand.flatMap((id) => [`"${id}"`, `>${CARDS.get(id)?.name.en}<`, `>${CARDS.get(id)?.name['zh-CN']}<`]),
  ...[...AGENDAS.values()].filter(({ name }) => name.en === agenda).flatMap(({ id, name }) => [`"${id}"`, name.en, name['zh-CN']]),
]

/** Plays on until a moment comes, ending every turn and holding every application; looks at the room at each. */
const playUntil = async (
  sitting: ProgramSitting,
  moment: (now: string, seat: Faction | null) => boolean,
  look?: (seat: Faction | null) => Promise<void>,
) => {
  for (;;) {
    const now = await sitting.situation('hand-over', 'recap', 'agenda', 'turn', 'ruling', 'counter', 'show', 'deal', 'support', 'end')
    const seat = now === 'turn' ? ((await sitting.page.locator('.action-bar').getAttribute('data-faction')) as Faction) : null
    // The end opens the agendas to everybody.
    if (now !== 'end') await look?.(seat)
    if (moment(now, seat)) return
    if (now === 'hand-over') await sitting.handOver.sitDown()
    else if (now === 'recap') await sitting.handOver.leaveRecap()
    else if (now === 'agenda') {
      const faction = (await sitting.page.locator('.agenda-sheet [data-faction]').first().getAttribute('data-faction')) as Faction
      agendas[faction] = await sitting.table.keepAgenda(faction)
      await expect(sitting.page.locator('.agenda-sheet')).toHaveCount(0)
    } else if (now === 'turn') {
      await sitting.table.endTurn()
      await expect(sitting.page.locator('.action-groups')).toHaveCount(0)
    } else if (now === 'ruling') await sitting.dossier.rule('hold')
    else if (now === 'show') {
      if ((await sitting.show.kind()) === 'market') await sitting.show.skip()
      await sitting.show.goOn()
    } else throw new Error(`nobody asked for ${now}`)
  }
}

let agendas: Partial<Record<Faction, string>> = {}

test('the room follows a game between four people and never sees a hand, an agenda or a draft', async () => {
  test.setTimeout(420_000)
  agendas = {}
  const sitting = await sitDown({ settings: { animationSpeed: 'fast' } })
  await expect(sitting.title.heading).toBeVisible()
  const room = await projectorOpenedBy(sitting, () => chooseInMenu(sitting))
  await expect(room.page.getByRole('status')).toContainText(t('projector:waiting'))
  await expectAccessible(room.page, 'waiting')
  await room.shots('waiting')

  await startGame(sitting, { scenario: 'spring-2021', seats: 'four', seed: 7, names: NAMES })
  await expect(room.page.locator('main.projector[data-stage]')).toBeVisible()
  const hands: Partial<Record<Faction, readonly string[]>> = {}
  const lookAround = async (seat: Faction | null): Promise<void> => {
    if (seat !== null) hands[seat] = await sitting.table.hand()
    const secrets = (['ali', 'tencent', 'pdd', 'jd'] as const).flatMap((faction) => secretsOf(hands[faction] ?? [], agendas[faction]))
    const [told, written] = [await room.told(), await room.written()]
    // The game is over, and its count turns what was hidden.
    if (/"kind":\s*"count"/.test(told)) return
    expect(secrets.filter((secret) => told.includes(secret) || written.includes(secret))).toEqual([])
  }
  await playUntil(sitting, (now) => now === 'show', lookAround)
  await expect(room.page.getByRole('region', { name: t('panels:show.news') })).toBeVisible()
  await room.shots('news')
  await playUntil(sitting, (now, seat) => now === 'turn' && seat === 'ali', lookAround)
  expect(Object.keys(agendas)).toHaveLength(4)
  expect(hands.ali?.length).toBeGreaterThan(0)

  await expect(room.page.locator('.projector-seat[data-turn="true"]')).toHaveAttribute('data-faction', 'ali')
  await expect(room.page.locator('.projector-top')).toContainText(NAMES.ali)
  const lately = room.page.getByRole('region', { name: t('projector:lately') })
  await sitting.table.take('subsidise')
  await sitting.slip.aim('Hunan')
  await sitting.slip.setSum(2)
  const before = await room.told()
  await expect(lately).not.toContainText('Hunan')
  await sitting.slip.confirm()
  await expect(lately).toContainText('Hunan')
  expect(await room.told()).not.toBe(before)
  await room.shots('turn')
  await expectAccessible(room.page, 'turn')
  await sitting.table.undo()
  await expect(lately).not.toContainText('Hunan')
  expect(await room.told()).toBe(before)

  await playUntil(sitting, (now) => now === 'ruling', lookAround)
  const desk = room.page.getByRole('region', { name: t('panels:contracts.desk') })
  await expect(desk.locator('[data-decided="true"]')).toContainText(FACTION_INFO.ali.name.en)
  await room.shots('ruling')
  await expectAccessible(room.page, 'ruling')
  await Promise.all([stampSeen(room.page, ['hold']), sitting.dossier.rule('hold')])
  await room.page.screenshot({ path: join(__dirname, 'shots', 'projector-stamp.png') })
  await playUntil(sitting, (now) => now === 'show', lookAround)
  await sitting.show.toMarket()
  await expect(room.page.getByRole('region', { name: t('panels:show.market') })).toBeVisible()
  await sitting.show.skip()
  await room.shots('market')
  await expectAccessible(room.page, 'market')
  await sitting.show.goOn()
  await room.shots('books')
  await playUntil(sitting, (now) => now === 'end', lookAround)
  await expect(room.page.locator('.projector-ending')).toBeVisible()
  await room.shots('end')
  await expectAccessible(room.page, 'end')
  await leadThroughTheReplay(sitting, room, lookAround)
  expect(room.problems).toEqual([])
  await standUp(sitting)
})

/** Looks at the game again: the room follows, and sees no more of it than it could then. */
const leadThroughTheReplay = async (
  sitting: ProgramSitting,
  room: ProjectorWindow,
  lookAround: (seat: null) => Promise<void>,
): Promise<void> => {
  const replay = new ReplayPage(sitting)
  const moment = room.page.locator('.projector-moment')
  await replay.press(t('story:replay.openEnd'))
  await expect(moment).toContainText('Move 0 of')
  await lookAround(null)
  await replay.press(t('story:replay.quarterForward'))
  await replay.press(t('story:replay.quarterForward'))
  await expect(room.page.locator('.projector-top')).toContainText('Quarter 2 of 4')
  await expect(moment).toContainText(`Move ${await replay.slider.inputValue()} of`)
  // In the room seats stand in order of play.
  const shown = await room.page.locator('.projector-points').allTextContents()
  const ranked = (points: readonly number[]): readonly number[] => [...points].sort((a, b) => b - a)
  expect(ranked(shown.map(Number))).toEqual(ranked(await replay.points()))
  await lookAround(null)
  await room.shots('replay')
  await expectAccessible(room.page, 'replay')
  await sitting.page.keyboard.press('End')
  await expect(room.page.locator('.projector-ending')).toBeVisible()
  await sitting.page.keyboard.press('Escape')
  await expect(moment).toHaveCount(0)
  await expect(room.page.locator('.projector-ending')).toBeVisible()
}

test('the window opens once, from the pause and the settings too, follows the settings, and goes with the game', async () => {
  const sitting = await sitDownInATurn({ scenario: 'spring-2021', seed: 7 })
  await sitting.table.pause()
  const open = () => sitting.pause.projector()
  const room = await projectorOpenedBy(sitting, open)
  await expect(room.page.locator('.projector-points')).toHaveText([/\d+/, /\d+/, /\d+/, /\d+/])
  await open()
  await chooseInMenu(sitting)
  await room.page.waitForTimeout(300)
  expect(sitting.app.windows()).toHaveLength(2)

  await speak(sitting, { language: 'zh-CN', liveScore: false, colours: 'high-contrast', motion: 'reduced' })
  await expect(room.page.getByRole('main', { name: zh('projector') })).toBeVisible()
  const titles = () => sitting.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
  await expect.poll(async () => (await titles()).sort()).toEqual(['下沉市场', '下沉市场：投影画面'])
  await expect(room.page.locator('.projector-points')).toHaveText(['', '', '', ''])
  await expect(room.page.locator('html[data-colours="high-contrast"][data-motion="reduced"]')).toHaveCount(1)
  await expectAccessible(room.page, 'high contrast')
  await speak(sitting, { language: 'en', liveScore: true, colours: 'standard', textSize: 150 })
  await room.shots('large-text')

  // A page that starts again under the open window tells it anew.
  await sitting.page.reload()
  await expect(room.page.getByRole('status')).toContainText(t('projector:waiting'))
  await sitting.page.getByRole('button', { name: t('screens:title.continue') }).click()
  await expect(room.page.locator('main.projector[data-stage]')).toBeVisible()

  const closed = room.page.waitForEvent('close')
  await sitting.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('/index.html'))
      ?.close(),
  )
  await closed
})

/** Shows the room every news there is, at every size and in both languages; names what sticks out of its sheet. */
const newsThatDoNotFit = async (sitting: ProgramSitting, room: ProjectorWindow): Promise<readonly string[]> => {
  const shown = await room.page.evaluate(() => window.projector.look())
  if (!shown.ok || shown.projection === null) throw new Error('nothing is projected')
  const long: string[] = []
  for (const settings of [
    { language: 'en', textSize: 100 },
    { language: 'en', textSize: 150 },
    { language: 'zh-CN', textSize: 150 },
  ] as const) {
    await speak(sitting, settings)
    for (const [event, { title }] of EVENTS) {
      const news = JSON.stringify({ ...shown.projection, stage: 'news', show: { kind: 'news', event, quarter: 1, entries: [] } })
      const answer = await sitting.page.evaluate((text) => window.bridge.projector.publish(JSON.parse(text)), news)
      expect(answer).toMatchObject({ ok: true })
      await expect(room.page.locator('.news-title')).toHaveText(title[settings.language])
      const past = await room.page.locator('.projector-show').evaluate((sheet) => {
        const art = sheet.querySelector('.news-show-art')?.clientHeight ?? 0
        return sheet.scrollHeight > sheet.clientHeight + 1 || art < 60
          ? `${sheet.scrollHeight} of ${sheet.clientHeight}, picture ${art}`
          : ''
      })
      if (past !== '') long.push(`${event} in ${settings.language} at ${settings.textSize}: ${past}`)
    }
  }
  return long
}

test('words are large enough for the back of a room', async () => {
  const sitting = await sitDownInATurn({ scenario: 'spring-2021', seed: 7 })
  const room = await projectorOpenedBy(sitting, () => chooseInMenu(sitting))
  await room.shots('alone')
  expect(await room.page.evaluate(() => innerWidth)).toBe(1920)
  expect(await smallestText(room.page)).toBeGreaterThanOrEqual(22)
  expect(await newsThatDoNotFit(sitting, room)).toEqual([])
  await standUp(sitting)
})

test('the window is as closed as the game’s, can only look, and only the game may tell it anything', async () => {
  const sitting = await sitDown()
  const room = await projectorOpenedBy(sitting, () => chooseInMenu(sitting))
  const exposed = await room.page.evaluate(() => ({
    bridge: 'bridge' in window,
    projector: Object.keys(window.projector).sort(),
    node: 'require' in window,
  }))
  expect(exposed).toEqual({ bridge: false, projector: Object.keys(CHANNELS.room).sort(), node: false })
  const preferences = await sitting.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith('/projector.html'))
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity: webSecurity ?? true }
  })
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
  const policy = await room.page.evaluate(async () => (await fetch('/projector.html')).headers.get('Content-Security-Policy'))
  expect(policy).toContain("script-src 'self';")
  await room.page.evaluate(() => {
    location.href = 'app://game/index.html'
  })
  await room.page.waitForTimeout(300)
  expect(room.page.url()).toBe('app://game/projector.html')
  expect(await room.page.evaluate(() => window.open('app://game/index.html') === null)).toBe(true)

  // Nothing the game's page keeps on this computer is to be found from here.
  await sitting.page.evaluate(() => localStorage.setItem('kept', 'by the game'))
  expect(await room.page.evaluate(() => localStorage.getItem('kept'))).toBeNull()

  const secret = await sitting.page.evaluate(() => Reflect.apply(window.bridge.projector.publish, null, [{ hands: [['double-11']] }]))
  expect(secret).toMatchObject({ ok: false, code: 'ipc.bad-payload' })

  // The same page in a window of somebody else, with either preload, is told nothing and may say nothing.
  const answers = await sitting.app.evaluate(
    async ({ BrowserWindow }, folder) => {
      const asked: unknown[] = []
      for (const [script, call] of [
        ['index.js', 'window.bridge.projector.publish(null)'],
        ['projector.js', 'window.projector.look()'],
      ]) {
        const stranger = new BrowserWindow({
          show: false,
          webPreferences: { preload: `${folder}/${script}`, sandbox: true, partition: 'projector' },
        })
        await stranger.loadURL('app://game/projector.html')
        asked.push(await stranger.webContents.executeJavaScript(call ?? ''))
        stranger.destroy()
      }
      return asked
    },
    join(__dirname, '..', 'out', 'preload'),
  )
  expect(answers).toEqual([
    { ok: false, code: 'ipc.refused', params: { channel: 'projector:publish' } },
    { ok: false, code: 'ipc.refused', params: { channel: 'room:look' } },
  ])

  // A page that dies takes its window along, and the game goes on.
  const windows = () => sitting.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(await windows()).toBe(2)
  await sitting.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('/projector.html'))
      ?.webContents.forcefullyCrashRenderer(),
  )
  await expect.poll(windows).toBe(1)
  await expect(sitting.title.heading).toBeVisible()
  const again = await projectorOpenedBy(sitting, () => chooseInMenu(sitting))
  await expect(again.page.getByRole('status')).toContainText(t('projector:waiting'))
  await sitting.close()
})
