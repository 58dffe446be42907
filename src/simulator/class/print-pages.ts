import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { ClassGroup, SheetLanguage } from '../../class'

/** Pages of some games, and the files they are written to. */
export interface PrintJob {
  readonly lang: SheetLanguage
  readonly group: ClassGroup
  readonly pages: readonly { readonly form: 'slides' | 'A4' | 'Letter'; readonly file: string }[]
}

/** Prints pages; null once every file is there, else why they are not. */
export type PrintPages = (job: PrintJob) => Promise<string | null>

/** The tool that prints, as whoever starts this program names it. */
const TOOL = 'SINKING_MARKET_PRINTER'

/** In which Electron it printed: told where all goes well, and no part of what went wrong. */
const NOTE = /^Electron [\d.]+: .*$/gm

/** Prints by the tool that opens a hidden window; files are named from the folder of this process. */
export const printByWindow: PrintPages = async (job) => {
  const tool = process.env[TOOL]
  if (tool === undefined) return `no printer is named (${TOOL} is empty). Start it by  npm run class`
  const folder = mkdtempSync(join(tmpdir(), 'sinking-market-print-'))
  const file = join(folder, 'job.json')
  try {
    writeFileSync(file, JSON.stringify({ ...job, pages: job.pages.map((page) => ({ ...page, file: resolve(page.file) })) }))
    const { code, told } = await run(tool, file)
    return code === 0 ? null : told.replace(NOTE, '').trim() || `the printer ended with code ${code ?? 'none'}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What it prints goes nowhere: standard output is for the class's results. */
const run = (tool: string, file: string): Promise<{ readonly code: number | null; readonly told: string }> =>
  new Promise((answer) => {
    const child = spawn(process.execPath, ['--import', 'tsx', tool, file], { cwd: dirname(tool), stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
    child.on('error', ({ message }) => answer({ code: null, told: message }))
    child.on('close', (code) => answer({ code, told }))
  })
