import { halfTimeOf, type Scenario } from '../../../../../rules'
import type { Translate } from '../../../words'
import { say, type Language } from '../../../words'
import type { Block } from '../../rulebook/parse-rulebook'

/** A run sheet's page: so many minutes, given by its name. */
const RUN_SHEET = /^run-[a-z]+-(\d+)$/

/** What a row says that lasts as long as the game: the rest of the lesson, shared among the rows that say it. */
const PLAY = 'play'

/** How a lesson of some length goes with a scenario. */
export interface RunPlan {
  readonly total: number
  /** Minutes left for the game. */
  readonly play: number
}

/** The plan of a run sheet from its text; null for any other page. */
export const runPlanOf = (id: string, text: string): RunPlan | null => {
  const found = RUN_SHEET.exec(id)
  if (found === null) return null
  const total = Number(found[1])
  const fixed = [...text.matchAll(/^\| (\d+) \|/gmu)].reduce((sum, [, minutes]) => sum + Number(minutes), 0)
  return { total, play: total - fixed }
}

/** A game may be a little shorter than its scenario says before a sheet warns of it. */
const ENOUGH = 0.9

/** The placeholders of a run sheet: `{{fits}}`, `{{clock}}`, `{{quarters}}`, `{{half}}`, `{{half-next}}`, `{{quarter-minutes}}`. */
export const runWords = ({ play }: RunPlan, scenario: Scenario, t: Translate, lang: Language): Readonly<Record<string, string>> => {
  const { length, minutes: wants } = scenario
  const half = halfTimeOf(scenario)
  const perQuarter = Math.floor(play / length)
  const perTurn = Math.floor((perQuarter - 1) / 4)
  const about = { play, wants, scenario: say(scenario.name, lang) }
  return {
    fits: t(play >= wants * ENOUGH ? 'teaching:fits' : 'teaching:tight', about),
    clock: perTurn >= 2 ? t('teaching:clock', { minutes: perTurn }) : t('teaching:noClock'),
    half: String(half),
    'half-next': String(half + 1),
    'quarter-minutes': String(perQuarter),
  }
}

type Table = Extract<Block, { readonly kind: 'table' }>

/** A run sheet's table with the minutes from which to which each row lasts. */
export const timed = (block: Table, { play }: RunPlan): Table => {
  const shares = block.rows.filter(([first]) => first === PLAY).length
  let from = 0
  let played = 0
  const rows = block.rows.map(([first = '', ...cells]) => {
    const minutes = first === PLAY ? Math.round((play * (played + 1)) / shares) - Math.round((play * played) / shares) : Number(first)
    if (first === PLAY) played++
    const row = [`${from}–${from + minutes}`, ...cells]
    from += minutes
    return row
  })
  return { ...block, rows }
}
