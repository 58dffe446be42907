import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { isRoot, PROJECT } from '../project'
import { familyMemory } from './family-memory'
import { median } from './figures'

/** The least a window can be. */
export const EMPTY_WINDOW = join(PROJECT, 'tools', 'empty-window')

interface Start {
  /** From starting the process to the page's first picture, ms. */
  readonly firstPaint: number
  /** All processes together a second and a half later, MB. */
  readonly memory: number
}

/** Start and memory of the game's title and of an empty window: medians, ms and MB. */
export interface Starts {
  readonly emptyWindowMs: number
  readonly gameMs: number
  readonly emptyWindowMb: number
  readonly gameMb: number
}

/** Starts both in turn, so that a machine that slows down slows both; every start has a fresh user's folder. */
export const measureStarts = async (executable: string, game: string, rounds: number): Promise<Starts> => {
  const empty: Start[] = []
  const full: Start[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await startOnce(executable, EMPTY_WINDOW))
    full.push(await startOnce(executable, game))
  }
  const middle = (starts: readonly Start[], figure: keyof Start): number => median(starts.map((start) => start[figure]))
  return {
    emptyWindowMs: middle(empty, 'firstPaint'),
    gameMs: middle(full, 'firstPaint'),
    emptyWindowMb: middle(empty, 'memory'),
    gameMb: middle(full, 'memory'),
  }
}

const startOnce = async (executable: string, folder: string): Promise<Start> => {
  const begun = Date.now()
  return withElectron(executable, folder, async (app) => {
    const page = await app.firstWindow()
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    const painted = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    )
    await page.waitForTimeout(1500)
    return { firstPaint: painted - begun, memory: familyMemory(app.process().pid ?? 0) }
  })
}

/** Runs something in a fresh Electron, and ends it. */
export const withElectron = async <Answer>(
  executablePath: string,
  folder: string,
  use: (app: ElectronApplication) => Promise<Answer>,
): Promise<Answer> => {
  const user = mkdtempSync(join(tmpdir(), 'sinking-market-bench-'))
  const app = await _electron.launch({ executablePath, args: [folder, `--user-data-dir=${user}`], chromiumSandbox: !isRoot() })
  try {
    return await use(app)
  } finally {
    await app.close()
    rmSync(user, { recursive: true, force: true })
  }
}
