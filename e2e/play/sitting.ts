import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings'
import { browserWay, launchInBrowser } from '../browser/launch-in-browser'
import { launchGame, makeUserFolder, type LaunchOptions, type PageGame, type RunningGame } from '../support/launch-game'
import { takeShot } from '../support/screenshots'
import { BoardPage } from './board-page'
import { DealPage } from './deal-page'
import { DossierPage } from './dossier-page'
import { EndPage } from './end-page'
import { HandOverPage } from './hand-over-page'
import { mouseHands, type Hands, type Screen } from './hands'
import { PapersPage } from './papers-page'
import { PredictionPage } from './prediction-page'
import { PausePage } from './pause-page'
import { SavesPage } from './saves-page'
import { SetUpPage } from './set-up-page'
import { ShowPage } from './show-page'
import { waitForSituation, type Situation } from './situation'
import { SlipPage } from './slip-page'
import { TablePage } from './table-page'
import { TitlePage } from './title-page'
import { WatchPage } from './watch-page'

/** A page that has not answered by then will not. */
const PATIENCE_MS = 20_000

/** A game with every page of it at hand. */
export interface Sitting extends PageGame {
  readonly hands: Hands
  readonly title: TitlePage
  readonly setUp: SetUpPage
  readonly table: TablePage
  readonly board: BoardPage
  readonly slip: SlipPage
  readonly papers: PapersPage
  readonly dossier: DossierPage
  readonly deal: DealPage
  readonly show: ShowPage
  readonly watch: WatchPage
  readonly handOver: HandOverPage
  readonly end: EndPage
  readonly saves: SavesPage
  readonly pause: PausePage
  readonly prediction: PredictionPage
  /** Waits until the table stands in one of these situations, and says in which. */
  situation<S extends Situation>(...wanted: readonly S[]): Promise<S>
  /** Keeps a picture of the moment, once what is written there reads like words. */
  shot(name: string): Promise<void>
}

/** A sitting in Electron, with all that only a program has. */
export interface ProgramSitting extends Sitting, RunningGame {}

/** How people sit down. */
export interface SittingOptions extends LaunchOptions {
  /** Settings as an earlier sitting left them. */
  readonly settings?: Partial<Settings>
  readonly hands?: (page: Screen['page']) => Hands
}

/** Starts the game for people who have set their pace before: nothing is waited for unless a test asks for it. */
export const sitDown = (options: SittingOptions = {}): Promise<ProgramSitting> => sitAt(options, launchGame)

/** The same wherever this run plays: in Electron, or in a browser, which has neither windows nor menus nor dialogs. */
export const sitDownAnywhere = (options: SittingOptions = {}): Promise<Sitting> => {
  const way = browserWay()
  return way === null ? sitDown(options) : sitAt(options, (launch) => launchInBrowser(way, launch))
}

/** The settings of people who have set their pace, and changed these besides. */
export const settingsOf = (changed: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  animationSpeed: 'off',
  music: false,
  ...changed,
})

const sitAt = async <Game extends PageGame>(
  { settings = {}, hands: takeUp = mouseHands, ...launch }: SittingOptions,
  start: (options: LaunchOptions) => Promise<Game>,
): Promise<Game & Sitting> => {
  const userFolder = launch.userFolder ?? makeUserFolder()
  writeFileSync(join(userFolder, 'settings.json'), JSON.stringify(settingsOf(settings)))
  const game = await start({ ...launch, userFolder })
  game.page.setDefaultTimeout(PATIENCE_MS)
  const close = async (): Promise<void> => {
    await game.close()
    if (launch.userFolder === undefined) rmSync(userFolder, { recursive: true, force: true })
  }
  return { ...game, ...pagesOf(game.page, takeUp(game.page)), close }
}

const pagesOf = (page: Screen['page'], hands: Hands): Omit<Sitting, keyof PageGame> => {
  const screen: Screen = { page, hands }
  return {
    hands,
    title: new TitlePage(screen),
    setUp: new SetUpPage(screen),
    table: new TablePage(screen),
    board: new BoardPage(screen),
    slip: new SlipPage(screen),
    papers: new PapersPage(screen),
    dossier: new DossierPage(screen),
    deal: new DealPage(screen),
    show: new ShowPage(screen),
    watch: new WatchPage(screen),
    handOver: new HandOverPage(screen),
    end: new EndPage(screen),
    saves: new SavesPage(screen),
    pause: new PausePage(screen),
    prediction: new PredictionPage(screen),
    situation: (...wanted) => waitForSituation(page, wanted),
    shot: async (name) => {
      await expectReadable(page)
      const way = browserWay()
      await takeShot(page, way === null ? name : `${way}-${name}`)
    },
  }
}

/** What a page must never show: a figure that was not filled in, a value nobody wrote down, a key without words. */
const UNREADABLE = /\{\{|\bundefined\b|\bNaN\b|\[object |(?<![\w.])[a-z][A-Za-z-]*(?:\.[a-z][A-Za-z-]*){2,}\b/
/** The address of a source, which looks like a key. */
const ADDRESS = /https:\/\/\S+/g

/** Marks that would turn the words around them: every text from outside is shown without. */
const TURNING = /[\u202A-\u202E\u2066\u2067]/

const expectReadable = async (page: Screen['page']): Promise<void> => {
  const text = await page.evaluate(() => document.body.innerText)
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [title]')].map((one) => one.getAttribute('aria-label') ?? one.getAttribute('title')),
  )
  expect([text, ...labels].join('\n')).not.toMatch(TURNING)
  expect(text.replaceAll(ADDRESS, '')).not.toMatch(UNREADABLE)
}

/** Ends a sitting in which nothing may have gone wrong: no error on the console, no refusal by the content policy. */
export const standUp = async (sitting: Sitting): Promise<void> => {
  expect(sitting.problems).toEqual([])
  await sitting.close()
}
