import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { buildApp } from './build'
import { hasDisplay, startVirtualDisplay } from './display'
import { provideElectron } from './electron-runtime'
import { isRoot, PROJECT } from './project'
import { runTool } from './run-tool'
import { provideSystemLibraries } from './system-libraries'

const ROUNDS = 7

interface Sample {
  /** From starting the process to the page's first picture, in ms. */
  readonly firstPaint: number
  /** Proportional set size of all the processes, in MB; Linux only. */
  readonly memory: number
}

/** Measures start-up and memory of the title screen against an empty window, and prints medians. */
runTool(async () => {
  const runtime = await provideElectron()
  await provideSystemLibraries(runtime.executable)
  if (!(await buildApp())) return 1
  const display = hasDisplay() ? null : await startVirtualDisplay()
  if (display) process.env['DISPLAY'] = display.name
  try {
    for (const [name, folder] of [
      ['empty window', join(PROJECT, 'tools', 'empty-window')],
      ['game', PROJECT],
    ] as const) {
      const samples: Sample[] = []
      for (let round = 0; round <= ROUNDS; round++) samples.push(await measureOnce(runtime.executable, folder))
      report(name, samples)
    }
  } finally {
    display?.stop()
  }
  return 0
})

const measureOnce = async (executablePath: string, folder: string): Promise<Sample> => {
  const user = mkdtempSync(join(tmpdir(), 'sinking-market-measure-'))
  const begun = Date.now()
  const app = await _electron.launch({ executablePath, args: [folder, `--user-data-dir=${user}`], chromiumSandbox: !isRoot() })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    const painted = await page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0))
    await page.waitForTimeout(1000)
    return { firstPaint: painted - begun, memory: familyMemory(app.process().pid ?? 0) }
  } finally {
    await app.close()
    rmSync(user, { recursive: true, force: true })
  }
}

/** Sums the proportional set size of a process and all its descendants, in MB. */
const familyMemory = (root: number): number => {
  if (process.platform !== 'linux') return 0
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${name}/status`))?.[1]
    if (parent) parents.set(Number(name), Number(parent))
  }
  const descends = (pid: number): boolean => pid === root || (parents.has(pid) && descends(parents.get(pid) ?? 0))
  let kilobytes = 0
  for (const pid of parents.keys()) {
    if (descends(pid)) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
  }
  return kilobytes / 1024
}

const readOrEmpty = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The first, cold start is told apart from the warm ones. */
const report = (name: string, [cold, ...warm]: readonly Sample[]): void => {
  const paint = median(warm.map(({ firstPaint }) => firstPaint)).toFixed(0)
  const memory = median(warm.map(({ memory }) => memory)).toFixed(0)
  console.log(`${name}: first start ${cold?.firstPaint.toFixed(0)} ms, warm median of ${warm.length} ${paint} ms, memory ${memory} MB`)
}
