import { resolve } from 'node:path'
import { buildApp } from '../build'
import { hasDisplay, startVirtualScreen } from '../display'
import { PROJECT } from '../project'
import { provideReadyElectron } from '../ready-runtime'
import { runTool } from '../run-tool'
import { readToolOptions } from '../tool-options'
import { measureFrames } from './frames'
import { measureGrowth } from './growth'
import { measureInput } from './input'
import { measureStarts } from './starts'
import { measureTurns } from './turns'
import { measureWaits } from './waits'

const HELP = `Measures start, memory and smoothness against an empty window and an empty stage on the same machine.

  npm run bench:app -- [options]

  --rounds N   starts of each (7)
  --game DIR   another built copy of the game, to set an older version beside this one
  --starts     only start and memory
  --frames     only how smooth the board is
  --play       only how fast input is answered, and how memory grows: the two that play
  --turns      only what a turn costs in clicks and in keys
  --waits      only how long normal and strong bots keep one waiting between two turns
  --games N    games played one after the other for the growth of memory (10)
  --inputs N   inputs timed while strong bots think (200)
  --json       print one JSON object instead of a table
  --help       this page`

const readAsked = () =>
  readToolOptions(process.argv.slice(2), 'bench:app', {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    game: { type: 'string' },
    starts: { type: 'boolean', default: false },
    frames: { type: 'boolean', default: false },
    games: { type: 'string', default: '10' },
    inputs: { type: 'string', default: '200' },
    play: { type: 'boolean', default: false },
    turns: { type: 'boolean', default: false },
    waits: { type: 'boolean', default: false },
  })

type Asked = NonNullable<ReturnType<typeof readAsked>>

/** Measures start, memory and smoothness against an empty window and an empty stage on the same machine. */
runTool(async () => {
  const asked = readAsked()
  if (asked === null) {
    console.log(HELP)
    return 0
  }
  const runtime = await provideReadyElectron()
  if (asked.game === undefined && !(await buildApp())) return 1
  const screen = hasDisplay() ? null : await startVirtualScreen()
  Object.assign(process.env, screen?.env)
  try {
    report(await measured(runtime.executable, asked), asked.json)
  } finally {
    screen?.stop()
  }
  return 0
})

const measured = async (executable: string, asked: Asked): Promise<Readonly<Record<string, number>>> => {
  if (asked.turns) return { ...(await measureTurns(executable)) }
  if (asked.frames) return frameFigures(executable)
  if (asked.waits) return { ...(await measureWaits(executable, tell)) }
  return {
    ...(asked.starts ? {} : await measureTurns(executable)),
    ...(asked.starts || asked.play ? {} : await measureWaits(executable, tell)),
    ...(await measuredFigures(executable, asked)),
  }
}

const measuredFigures = async (executable: string, asked: Asked): Promise<Readonly<Record<string, number>>> => ({
  ...(asked.play ? {} : await startFigures(executable, asked)),
  ...(asked.play || asked.starts ? {} : await frameFigures(executable)),
  ...(asked.starts ? {} : await measureInput(executable, atLeast(10, asked.inputs, 200))),
  ...(asked.starts ? {} : await measureGrowth(executable, atLeast(2, asked.games, 10), tell)),
})

const tell = (line: string): void => console.error(line)

/** A number of the command line, or what is usual. */
const atLeast = (least: number, text: string, usual: number): number => Math.max(least, Math.floor(Number(text)) || usual)

const startFigures = async (executable: string, asked: Asked): Promise<Readonly<Record<string, number>>> => {
  const starts = await measureStarts(executable, resolve(asked.game ?? PROJECT), atLeast(1, asked.rounds, 7))
  return {
    coldStartVsEmptyWindow: starts.gameMs / starts.emptyWindowMs,
    memoryVsEmptyWindow: starts.gameMb / starts.emptyWindowMb,
    ...starts,
  }
}

const frameFigures = async (executable: string): Promise<Readonly<Record<string, number>>> => {
  const frames = await measureFrames(executable, 3)
  return { frameP99VsEmptyStage: frames.marketP99 / frames.emptyStageP99, ...frames }
}

/** Prints the figures for people, or as one JSON object for programs. */
const report = (figures: Readonly<Record<string, number>>, json: boolean): void => {
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure.toFixed(2))]))
  if (json) console.log(JSON.stringify(rounded, null, 2))
  else for (const [name, figure] of Object.entries(rounded)) console.log(`${name.padEnd(24)} ${figure}`)
}
