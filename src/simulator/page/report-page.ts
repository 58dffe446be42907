import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Row } from '../balance/row'
import { answerTo, type Answer } from '../command'
import type { Strength } from '../ladder/strength'
import { ArgumentError, readOptions, type OptionList } from '../options'
import type { SeriesReport } from '../report'
import { barChart } from './charts'
import { figure, htmlTable, page, section } from './html'
import { seriesSection } from './series-section'

const PAGE_HELP = `Turns results into one page with charts that needs nothing but a browser.

  npm run report -- [--out FILE] results.json ...

Each file holds what simulate, simulate:merge, balance or ladder printed with --json.

  --out FILE   the page to write (report.html)
  --help       this page`

const OPTIONS: OptionList = { values: { out: 'report.html' }, flags: ['help'], words: 'files' }
const TITLE = 'Sinking Market, measured'

/** Does what a command line asks: reads results and writes a page of them. */
export const report = (words: readonly string[]): Promise<Answer> =>
  answerTo('report', async () => {
    const { options, words: files } = readOptions(words, OPTIONS)
    if (options.has('help')) return PAGE_HELP
    if (files.length === 0) throw new ArgumentError('no file is named. Name what simulate printed with --json, such as results.json.')
    const out = options.get('out') ?? 'report.html'
    const text = page(
      TITLE,
      files.map((file) => sectionOf(file)),
    )
    try {
      writeFileSync(out, text)
    } catch (error) {
      throw new ArgumentError(
        `--out: ${out} cannot be written (${error instanceof Error ? error.message : String(error)}). Name another file.`,
      )
    }
    return `${out}: ${files.length} ${files.length === 1 ? 'result' : 'results'}`
  })

/** What balance and ladder print. */
interface Judged {
  readonly rows: readonly Row[]
  readonly level?: string
  readonly games: number
  readonly seed: number
  readonly elo?: Readonly<Record<string, Strength>>
}

const sectionOf = (file: string): string => {
  const result = resultIn(file)
  if ('winRate' in result && 'drama' in result) return seriesSection(result as unknown as SeriesReport)
  if ('rows' in result && Array.isArray(result['rows'])) return judgedSection(result as unknown as Judged)
  throw new ArgumentError(`${basename(file)} holds no result. Name what simulate, simulate:merge, balance or ladder printed with --json.`)
}

const resultIn = (file: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch (error) {
    throw new ArgumentError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}). Name what was printed with --json.`,
    )
  }
}

const judgedSection = ({ rows, level, games, seed, elo }: Judged): string => {
  const cells = rows.map(({ holds, sure, target, wanted, measured, from }) => [
    `${holds ? 'holds' : 'fails'}${sure ? '' : ', not surely'}`,
    target,
    wanted,
    measured,
    from,
  ])
  const bars = Object.entries(elo ?? {}).map(([name, { elo: value, low, high }]) => ({ name, value, low, high, colour: '#3f6f8f' }))
  const least = Math.min(...bars.map(({ low }) => low)) - 100
  return section(`${elo === undefined ? `Targets, played by ${level ?? ''} bots` : 'The ladder'}: ${games} games, seeds from ${seed}`, [
    ...(bars.length === 0
      ? []
      : [figure('Strength in Elo, with 95% intervals: 400 points are odds of ten to one.', barChart(bars, { unit: '', least }))]),
    htmlTable(['Verdict', 'Target', 'Wanted', 'Measured (95%)', 'From'], cells),
  ])
}
