import { useEffect, useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Move, RegionId } from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import { Emblem, Icon } from '../../art'
import { useIntent, useSend, useTable, type IntentField, type IntentValue, type IntentView } from '../../table'
import { formatCash, formatList, regionName, useWords } from '../../words'
import { Change } from '../common/change'
import { usePanels } from '../common/panels-provider'
import { regionsOfTarget } from './move-regions'
import { QuickRow } from './quick-row'
import { targetFacts, type TargetFacts } from './target-facts'
import { isPlace, keepsTo } from './target-gains'
import type { Flip } from './target-worth'
import { useTargetWorths, type PlaceWorth } from './use-target-worths'

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
  const worths = useTargetWorths(moves, field, choices)
  useMarks(field, choices, worths)
  if (field === null || type === null || position.pending.kind === 'over') return null
  const seat = position.pending.seat
  const items = choices
    .map((value, at) => ({
      id: String(value),
      value,
      field,
      worth: itemAt(worths, at),
      ...targetFacts({ position, seat, moves, t, lang }, field, value),
    }))
    .sort((a, b) => byWorth(a.worth, b.worth, type === 'throttle'))
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
  readonly worth: PlaceWorth
  readonly isPointed: boolean
}

function Target({ value, field, name, detail, faction, worth, isPointed }: TargetProps) {
  return (
    <>
      <PointWhile on={isPointed} regions={regionsOfTarget(field, value)} />
      <strong className="target-name">
        {faction !== undefined && <Emblem faction={faction} size={22} />}
        {name}
        {worth.gain !== null && (
          <span className="target-gains">
            {worth.points !== null && worth.points !== 0 && <Change kind="points" value={worth.points} />}
            <Change kind="shoppers" value={worth.gain} />
          </span>
        )}
      </strong>
      {worth.flip !== null && <FlipLine flip={worth.flip} field={field} />}
      {detail !== '' && <span className="target-detail">{detail}</span>}
      <QuickRow name={name} moves={worth.quick} />
    </>
  )
}

/** The lead that a move there turns, with the sum that turns it. */
function FlipLine({ flip: { way, sum, regions }, field }: { readonly flip: Flip; readonly field: IntentField }) {
  const { t, lang } = useWords()
  const named = formatList(
    regions.slice(0, 2).map((region) => regionName(region, lang)),
    lang,
  )
  const words =
    sum !== null
      ? t(`panels:slip.${way}With`, { sum: formatCash(sum, lang) })
      : field === 'region'
        ? t(`panels:slip.${way}`)
        : t(`panels:slip.${way}In`, { regions: named })
  return (
    <span className="target-flip">
      <Icon name="leader" size={14} /> {words}
    </span>
  )
}

/** What brings most points comes first; then what turns a lead for less; then what moves most buyers. */
function byWorth(a: PlaceWorth, b: PlaceWorth, isRival: boolean): number {
  const gains = (b.gain ?? 0) - (a.gain ?? 0)
  const flips = (worth: PlaceWorth): number => (worth.flip === null ? Infinity : (worth.flip.sum ?? 0))
  return (b.points ?? 0) - (a.points ?? 0) || (flips(a) === flips(b) ? 0 : flips(a) - flips(b)) || (isRival ? -gains : gains)
}

/** Puts the same figures beside the places that the board lights. */
function useMarks(field: IntentField | null, choices: readonly IntentValue[], worths: readonly PlaceWorth[]): void {
  const { mark } = usePanels()
  const marks = useMemo(
    () =>
      field === null || !isPlace(field)
        ? []
        : choices.flatMap((value, at) => {
            const { points, flip } = itemAt(worths, at)
            if ((points === null || points === 0) && flip === null) return []
            return [{ id: String(value), points: points ?? 0, flips: flip !== null, sum: flip?.sum ?? null }]
          }),
    [field, choices, worths],
  )
  useEffect(() => {
    mark(marks)
    return () => mark([])
  }, [mark, marks])
}

/** The legal moves of the action that have what was chosen so far. */
function useMatching(legal: readonly Move[], { type, card, chosen }: IntentView): readonly Move[] {
  return useMemo(
    () => legal.filter((move) => move.type === type && (move.type !== 'play-card' || move.card === card) && keepsTo(move, chosen)),
    [legal, type, card, chosen],
  )
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
