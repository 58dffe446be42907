import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../build'
import { hasDisplay, startVirtualDisplay } from '../display'
import { provideElectron } from '../electron-runtime'
import { PROJECT } from '../project'
import { runTool } from '../run-tool'
import { provideSystemLibraries } from '../system-libraries'
import { measureFrames } from './frames'
import { measureStarts } from './starts'

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    /** Another built copy of the game, to set an older version beside this one. */
    game: { type: 'string' },
    starts: { type: 'boolean', default: false },
  },
})

/** Measures start, memory and smoothness against an empty window and an empty stage on the same machine. */
runTool(async () => {
  const runtime = await provideElectron()
  await provideSystemLibraries(runtime.executable)
  if (asked.game === undefined && !(await buildApp())) return 1
  const display = hasDisplay() ? null : await startVirtualDisplay()
  if (display) process.env['DISPLAY'] = display.name
  try {
    const starts = await measureStarts(runtime.executable, resolve(asked.game ?? PROJECT), Math.max(1, Number(asked.rounds) || 7))
    const frames = asked.starts ? null : await measureFrames(runtime.executable, 3)
    report({
      coldStartVsEmptyWindow: starts.gameMs / starts.emptyWindowMs,
      memoryVsEmptyWindow: starts.gameMb / starts.emptyWindowMb,
      ...(frames === null ? {} : { frameP99VsEmptyStage: frames.marketP99 / frames.emptyStageP99, ...frames }),
      ...starts,
    })
  } finally {
    display?.stop()
  }
  return 0
})

/** Prints the figures for people, or as one JSON object for programs. */
const report = (figures: Readonly<Record<string, number>>): void => {
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure.toFixed(2))]))
  if (asked.json) console.log(JSON.stringify(rounded, null, 2))
  else for (const [name, figure] of Object.entries(rounded)) console.log(`${name.padEnd(24)} ${figure}`)
}
