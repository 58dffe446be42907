import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { ALL_REGIONS } from '../../../rules'
import { factionName, useWords, type Speech } from '../words'
import type { Spot } from './geometry/spots'
import { neighbourTowards } from './geometry/tiles'
import { beltFact, gateFacts, macroFacts, regionLabel, sentences } from './model/describe-spot'
import type { GateModel, MacroModel, RegionModel, RenderModel } from './model/render-model'

interface SpotListProps {
  readonly model: RenderModel
  readonly onFocus: (spot: Spot | null) => void
  readonly onChoose: (spot: Spot) => void
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The board for the keyboard and for screen readers: the same places as buttons, unseen, each group one stop of the Tab key. */
export function SpotList({ model, onFocus, onChoose }: SpotListProps): ReactElement {
  const speech = useWords()
  const { t, lang } = speech
  const { drafting } = model
  const label = useMemo(() => labelsOf(drafting, { t, lang }), [t, lang, drafting])
  const { regions, belts, macros, gates } = namedSpots(model, label, speech)
  return (
    <div className="visually-hidden" onBlur={() => onFocus(null)}>
      <p id="board-help">{t('board:help')}</p>
      {belts.length > 0 ? <Walk label={t('board:workshops')} items={belts} onFocus={onFocus} onChoose={onChoose} towards={inLine} /> : null}
      <Walk label={t('board:regions')} items={regions} onFocus={onFocus} onChoose={onChoose} towards={overBorder} />
      <Walk label={t('board:macros')} items={macros} onFocus={onFocus} onChoose={onChoose} towards={inLine} />
      <Walk label={t('board:gates')} items={gates} onFocus={onFocus} onChoose={onChoose} towards={inLine} />
    </div>
  )
}

/** A place and what is said of it. */
interface NamedSpot {
  readonly spot: Spot
  readonly label: string
}

/** Every place of the board, and the workshops while one of them is to be chosen. */
function namedSpots(
  { aim, regions, macros, gates }: RenderModel,
  label: ReturnType<typeof labelsOf>,
  speech: Speech,
): Readonly<Record<'regions' | 'belts' | 'macros' | 'gates', readonly NamedSpot[]>> {
  const [ali, pdd, jd] = gates
  return {
    regions: regions.map((region) => ({
      spot: { kind: 'region', index: region.index, belt: region.belts.length > 0 ? 0 : -1 },
      label: label.region(region),
    })),
    belts: aim === 'belt' ? regions.flatMap((region) => choosableBelts(region, speech)) : [],
    macros: macros.map((macro) => ({ spot: { kind: 'macro', index: macro.index }, label: label.macro(macro) })),
    gates: [
      { spot: { kind: 'gate', index: 0 }, label: label.gate(ali) },
      { spot: { kind: 'gate', index: 1 }, label: label.gate(pdd) },
      { spot: { kind: 'gate', index: 2 }, label: label.gate(jd) },
    ],
  }
}

function choosableBelts({ index, name, belts }: RegionModel, speech: Speech): readonly NamedSpot[] {
  return belts.flatMap((belt, i) =>
    belt.light === 'target' ? [{ spot: { kind: 'region', index, belt: i }, label: sentences([name, beltFact(belt, speech)]) }] : [],
  )
}

/** Words for every place, found once for as long as it says the same. */
function labelsOf(drafting: RenderModel['drafting'], speech: Speech) {
  const { t, lang } = speech
  return {
    region: once((region: RegionModel) => regionLabel(region, drafting, speech)),
    macro: once((macro: MacroModel) =>
      sentences([macro.name, ...macroFacts(macro, speech), ...(macro.light === 'target' ? [t('board:choosable')] : [])]),
    ),
    gate: once((gate: GateModel) =>
      sentences([
        t('board:gate', { name: factionName(gate.faction, lang), level: t(`common:access.${gate.level}`) }),
        ...gateFacts(gate, speech),
      ]),
    ),
  }
}

function once<Part extends object>(word: (part: Part) => string): (part: Part) => string {
  const known = new WeakMap<Part, string>()
  return (part) => {
    const label = known.get(part) ?? word(part)
    known.set(part, label)
    return label
  }
}

function inLine(from: number, [dx, dy]: readonly [number, number]): number {
  return from + dx + dy
}

/** Regions are walked as they lie. */
function overBorder(from: number, [dx, dy]: readonly [number, number]): number {
  const region = ALL_REGIONS.at(from)
  return region === undefined ? -1 : (neighbourTowards(region, dx, dy) ?? -1)
}

interface WalkProps {
  readonly label: string
  readonly items: readonly NamedSpot[]
  readonly onFocus: (spot: Spot) => void
  readonly onChoose: (spot: Spot) => void
  /** Where an arrow leads from an item; anything out of range stays. */
  readonly towards: (from: number, arrow: readonly [number, number]) => number
}

/** One group in which the arrow keys walk. */
function Walk({ label, items, onFocus, onChoose, towards }: WalkProps): ReactElement {
  const [at, setAt] = useState(0)
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const here = Math.min(at, items.length - 1)
  const walk = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key]
    if (arrow === undefined || event.shiftKey) return
    event.preventDefault()
    const next = towards(here, arrow)
    if (items[next] !== undefined) buttons.current[next]?.focus({ preventScroll: true })
  }
  return (
    <div role="group" aria-label={label} aria-describedby="board-help" onKeyDown={walk}>
      {items.map(({ spot, label: text }, i) => (
        <button
          key={i}
          type="button"
          tabIndex={i === here ? 0 : -1}
          aria-label={text}
          ref={(button) => {
            buttons.current[i] = button
          }}
          onFocus={() => {
            setAt(i)
            onFocus(spot)
          }}
          onClick={() => onChoose(spot)}
        />
      ))}
    </div>
  )
}
