import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import type { Faction, RegionId } from '../../../rules'
import {
  useForecast,
  useIntent,
  useMenuCommand,
  useMoneyMs,
  useSend,
  useSettings,
  useTable,
  type IntentView,
  type TableView,
} from '../table'
import { beltName, macroName, regionName, useWords, type Language } from '../words'
import { Board, type BoardHandle } from './board'
import type { BoardSelection } from './model/board-selection'
import { buildRenderModel } from './model/build-render-model'
import type { BoardIntent } from './model/render-model'
import { MoneyLayer } from './money/money-layer'

interface TableBoardProps {
  /** Regions a panel points at. */
  readonly highlight: readonly RegionId[]
  /** What the places that may be chosen bring. */
  readonly marks?: BoardSelection['marks']
  readonly onLook: (region: RegionId | null) => void
  readonly onPin: (region: RegionId | null) => void
  readonly onGate?: (faction: Faction, application: number | null) => void
}

const NO_MARKS: BoardSelection['marks'] = []
const PLACES = ['region', 'belt', 'macro'] as const
type Place = (typeof PLACES)[number]

/**
 * The board of the running game: shows what the viewer may see, lights what may be chosen, sends what was chosen, and lets money fly over
 * it.
 */
export function TableBoard({ highlight, marks = NO_MARKS, onLook, onPin, onGate }: TableBoardProps): ReactElement {
  const table = useTable()
  const forecast = useForecast()
  const intent = useIntent()
  const settings = useSettings()
  const { t, lang } = useWords()
  const send = useSend()
  const [missed, miss] = useState<string | null>(null)
  useEffect(() => miss(null), [intent.stage, intent.type, intent.field])
  const board = useRef<BoardHandle>(null)
  useMenuCommand('zoom-in', () => board.current?.zoomIn())
  useMenuCommand('zoom-out', () => board.current?.zoomOut())
  useMenuCommand('zoom-reset', () => board.current?.reset())

  const still = settings.animationSpeed === 'off' || document.documentElement.dataset['motion'] === 'reduced'
  const landMs = useMoneyMs()
  const plain = settings.colours === 'high-contrast'
  const model = useMemo(
    () => buildRenderModel(table.position, forecast, selectionOf(table, intent, highlight, marks), { lang, still, plain, landMs }),
    [table, forecast, intent, highlight, marks, lang, still, plain, landMs],
  )
  const handle = (event: BoardIntent): void => {
    if (event.type === 'region.hover') return onLook(event.region)
    if (event.type === 'gate.chosen') return onGate?.(event.seat, event.application)
    const choice = choiceOf(event)
    if (choice !== null && mayChoose(intent, choice)) send({ type: 'intent.set', field: choice.field, value: choice.id })
    else {
      if (choice !== null && askedPlace(intent) !== undefined) miss(nameOf(choice, lang))
      if (event.type === 'region.chosen') onPin(event.region)
    }
  }
  return (
    <>
      <Board model={model} onIntent={handle} ref={board} />
      <p className="board-missed" role="status">
        {missed !== null && t('board:missed', { name: missed })}
      </p>
      <MoneyLayer board={board} />
    </>
  )
}

interface Choice {
  readonly field: Place
  readonly id: string
}

function choiceOf(event: BoardIntent): Choice | null {
  if (event.type === 'region.chosen') return { field: 'region', id: event.region }
  if (event.type === 'belt.chosen') return { field: 'belt', id: event.belt }
  return event.type === 'macro.chosen' ? { field: 'macro', id: event.macro } : null
}

const nameOf = ({ field, id }: Choice, lang: Language): string =>
  field === 'region' ? regionName(id, lang) : field === 'belt' ? beltName(id, lang) : macroName(id, lang)

/** Whether the draft asks for this place now, or could still be aimed there instead. */
export function mayChoose(intent: IntentView, { field, id }: Choice): boolean {
  if (intent.stage === 'choosing') return intent.field === field && intent.choices.includes(id)
  return intent.options.some((option) => option.field === field && option.choices.includes(id))
}

/** The kind of place that the draft asks for now, if it asks for one. */
const askedPlace = ({ stage, field }: IntentView): Place | undefined =>
  stage === 'choosing' ? PLACES.find((place) => place === field) : undefined

/** What the board lights, from the draft and the show. */
export function selectionOf(
  table: TableView,
  intent: IntentView,
  highlight: readonly RegionId[],
  marks: BoardSelection['marks'] = NO_MARKS,
): BoardSelection {
  const asked = askedPlace(intent)
  const chosen = Object.fromEntries(
    PLACES.flatMap((place) => (typeof intent.chosen[place] === 'string' ? [[place, intent.chosen[place]]] : [])),
  )
  const { preview } = intent
  return {
    targets: asked === undefined ? null : { kind: asked, ids: intent.choices.map(String) },
    chosen,
    highlight,
    marks: asked === undefined ? NO_MARKS : marks,
    draft:
      preview === null || preview.before === null || preview.after === null
        ? null
        : { platform: preview.move.seat, before: preview.before, after: preview.after },
    show: table.show?.kind === 'market' ? table.show : null,
  }
}
