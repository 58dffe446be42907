import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../build'
import { hasDisplay, startVirtualDisplay } from '../display'
import { PROJECT } from '../project'
import { provideReadyElectron } from '../ready-runtime'
import { runTool } from '../run-tool'
import { measureFrames } from './frames'
import { measureGrowth } from './growth'
import { measureInput } from './input'
import { measureStarts } from './starts'

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    /** Another built copy of the game, to set an older version beside this one. */
    game: { type: 'string' },
    starts: { type: 'boolean', default: false },
    /** Games played one after the other for the growth of memory. */
    games: { type: 'string', default: '10' },
    /** Inputs timed while strong bots think. */
    inputs: { type: 'string', default: '200' },
    /** Only how fast input is answered, and how memory grows: the two that play. */
    play: { type: 'boolean', default: false },
  },
})

/** Measures start, memory and smoothness against an empty window and an empty stage on the same machine. */
runTool(async () => {
  const runtime = await provideReadyElectron()
  if (asked.game === undefined && !(await buildApp())) return 1
  const display = hasDisplay() ? null : await startVirtualDisplay()
  if (display) process.env['DISPLAY'] = display.name
  try {
    report({
      ...(asked.play ? {} : await startFigures(runtime.executable)),
      ...(asked.play || asked.starts ? {} : await frameFigures(runtime.executable)),
      ...(asked.starts ? {} : await measureInput(runtime.executable, atLeast(10, asked.inputs, 200))),
      ...(asked.starts ? {} : await measureGrowth(runtime.executable, atLeast(2, asked.games, 10), (line) => console.error(line))),
    })
  } finally {
    display?.stop()
  }
  return 0
})

/** A number of the command line, or what is usual. */
const atLeast = (least: number, text: string, usual: number): number => Math.max(least, Math.floor(Number(text)) || usual)

const startFigures = async (executable: string): Promise<Readonly<Record<string, number>>> => {
  const starts = await measureStarts(executable, resolve(asked.game ?? PROJECT), atLeast(1, asked.rounds, 7))
  return { coldStartVsEmptyWindow: starts.gameMs / starts.emptyWindowMs, memoryVsEmptyWindow: starts.gameMb / starts.emptyWindowMb, ...starts }
}

const frameFigures = async (executable: string): Promise<Readonly<Record<string, number>>> => {
  const frames = await measureFrames(executable, 3)
  return { frameP99VsEmptyStage: frames.marketP99 / frames.emptyStageP99, ...frames }
}

/** Prints the figures for people, or as one JSON object for programs. */
const report = (figures: Readonly<Record<string, number>>): void => {
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure.toFixed(2))]))
  if (asked.json) console.log(JSON.stringify(rounded, null, 2))
  else for (const [name, figure] of Object.entries(rounded)) console.log(`${name.padEnd(24)} ${figure}`)
}
