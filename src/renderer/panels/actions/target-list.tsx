import { useEffect, useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Move, Position, RegionId } from '../../../../rules'
import { Emblem } from '../../art'
import { useIntent, usePreviews, useSend, useTable, type IntentField, type IntentValue, type IntentView } from '../../table'
import { useWords } from '../../words'
import { Change } from '../common/change'
import { usePanels } from '../common/panels-provider'
import { estimateSupport } from '../deals/support-estimate'
import { regionsOfTarget } from './move-regions'
import { quickMoves } from './quick-moves'
import { QuickRow } from './quick-row'
import { targetFacts, type TargetFacts } from './target-facts'
import { cheapestAt, gainOf, gainsWhom, isPlace, keepsTo } from './target-gains'

/**
 * The legal targets as a list, what brings most first: the board's lights for those who use the keyboard.
 * Whatever is under the finger lights up on the board.
 */
export function TargetList() {
  const { t, lang } = useWords()
  const { position, legal } = useTable()
  const intent = useIntent()
  const send = useSend()
  const { field, type, choices } = intent
  const moves = useMatching(legal, intent)
  const gains = useGains(position, moves, field, choices)
  if (field === null || type === null || position.pending.kind === 'over') return null
  const seat = position.pending.seat
  const items = choices
    .map((value, at) => ({
      id: String(value),
      value,
      field,
      gain: gains[at]?.gain ?? null,
      quick: quickMoves(moves, field, value, gains[at]?.preview ?? null),
      ...targetFacts({ position, seat, moves, t, lang }, field, value),
    }))
    .sort((a, b) => (type === 'throttle' ? (a.gain ?? 0) - (b.gain ?? 0) : (b.gain ?? 0) - (a.gain ?? 0)))
  return (
    <ListBox
      className="target-list list"
      aria-label={t(`panels:slip.choose.${field}`)}
      items={items}
      autoFocus="first"
      onAction={(key) => {
        const item = items.find((other) => other.id === String(key))
        if (item !== undefined) send({ type: 'intent.set', field, value: item.value })
      }}
    >
      {(item) => (
        <ListBoxItem className="list-item target" textValue={item.name}>
          {({ isFocused, isHovered }) => <Target {...item} isPointed={isFocused || isHovered} />}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

interface TargetProps extends TargetFacts {
  readonly value: IntentValue
  readonly field: IntentField
  readonly gain: number | null
  readonly quick: readonly Move[]
  readonly isPointed: boolean
}

function Target({ value, field, name, detail, faction, gain, quick, isPointed }: TargetProps) {
  return (
    <>
      <PointWhile on={isPointed} regions={regionsOfTarget(field, value)} />
      <strong className="target-name">
        {faction !== undefined && <Emblem faction={faction} size={22} />}
        {name}
        {gain !== null && <Change kind="shoppers" value={gain} />}
      </strong>
      {detail !== '' && <span className="target-detail">{detail}</span>}
      <QuickRow name={name} moves={quick} />
    </>
  )
}

/** The legal moves of the action that have what was chosen so far. */
function useMatching(legal: readonly Move[], { type, card, chosen }: IntentView): readonly Move[] {
  return useMemo(
    () => legal.filter((move) => move.type === type && (move.type !== 'play-card' || move.card === card) && keepsTo(move, chosen)),
    [legal, type, card, chosen],
  )
}

/** What the cheapest move at each place would change, and its preview; nothing where a target is no place. */
function useGains(position: Position, moves: readonly Move[], field: IntentField | null, choices: readonly IntentValue[]) {
  const cheapest = useMemo(
    () => (field === null || !isPlace(field) ? [] : choices.map((value) => cheapestAt(position, moves, field, value))),
    [position, moves, field, choices],
  )
  const previews = usePreviews(cheapest)
  return cheapest.map((move, at) => {
    if (move === null) return null
    const preview = previews[at] ?? null
    if (move.type !== 'traffic-support') return { gain: gainOf(preview, gainsWhom(move, move.seat)), preview }
    // A push changes nothing before its partner buys it.
    const { bought, without } = estimateSupport(position, move.partner, move.macro)
    return { gain: bought - without, preview: null }
  })
}

function PointWhile({ on, regions }: { readonly on: boolean; readonly regions: readonly RegionId[] }) {
  const { point } = usePanels()
  const key = regions.join(' ')
  useEffect(() => {
    if (!on) return
    point(key === '' ? [] : key.split(' '))
    return () => point([])
  }, [on, key, point])
  return null
}
