import { startGame } from '../../e2e/play/new-game'
import type { ProgramSitting } from '../../e2e/play/sitting'
import { familyMemory } from './family-memory'
import { atTheGame } from './sit-down'

/** A game of four normal bots, skipped to its end. */
const GAME = { scenario: 'long-war', seats: 'watch' } as const

/** What lies in memory at the title, once what nobody holds any more has been thrown away. */
interface Held {
  /** All processes together, MB. */
  readonly appMb: number
  /** The page's objects, MB. */
  readonly heapMb: number
  /** Nodes of the document, those that something still holds though they are gone among them. */
  readonly nodes: number
  readonly listeners: number
}

/** Memory at the title after the first game and after the last, and by how many times it grew between. */
export interface Growth {
  readonly memoryGrowthOverTenGames: number
  readonly heapGrowthOverTenGames: number
  readonly games: number
  readonly afterFirstMb: number
  readonly afterLastMb: number
  readonly heapAfterFirstMb: number
  readonly heapAfterLastMb: number
  readonly nodesAfterFirst: number
  readonly nodesAfterLast: number
  readonly listenersAfterFirst: number
  readonly listenersAfterLast: number
}

/** Plays games one after the other in one window: title, set-up, table, end with its charts, and back to the title. */
export const measureGrowth = (executable: string, games: number, tell: (line: string) => void): Promise<Growth> =>
  atTheGame(executable, { animationSpeed: 'off' }, async (sitting) => {
    const after = async (game: number): Promise<Held> => {
      await playOne(sitting, game)
      const held = await weigh(sitting)
      tell(
        `game ${game}: ${held.appMb.toFixed(1)} MB, objects ${held.heapMb.toFixed(2)} MB, ${held.nodes} nodes, ${held.listeners} listeners`,
      )
      return held
    }
    const first = await after(1)
    let last = first
    for (let game = 2; game <= games; game++) last = await after(game)
    return {
      memoryGrowthOverTenGames: last.appMb / first.appMb,
      heapGrowthOverTenGames: last.heapMb / first.heapMb,
      games,
      afterFirstMb: first.appMb,
      afterLastMb: last.appMb,
      heapAfterFirstMb: first.heapMb,
      heapAfterLastMb: last.heapMb,
      nodesAfterFirst: first.nodes,
      nodesAfterLast: last.nodes,
      listenersAfterFirst: first.listeners,
      listenersAfterLast: last.listeners,
    }
  })

const playOne = async (sitting: ProgramSitting, seed: number): Promise<void> => {
  const { page, end, title } = sitting
  await startGame(sitting, { ...GAME, seed })
  await end.heading.waitFor({ timeout: 180_000 })
  await end.open('story')
  await page.waitForTimeout(500)
  await end.open('shares')
  await end.toTitle()
  await title.heading.waitFor()
}

/** Collects garbage until nothing more goes, and weighs what is left. */
const weigh = async ({ app, page }: ProgramSitting): Promise<Held> => {
  const session = await page.context().newCDPSession(page)
  try {
    for (let round = 0; round < 3; round++) {
      await page.waitForTimeout(500)
      await session.send('HeapProfiler.collectGarbage')
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return { appMb: familyMemory(app.process().pid ?? 0), heapMb: usedSize / 2 ** 20, nodes, listeners: jsEventListeners }
  } finally {
    await session.detach()
  }
}
