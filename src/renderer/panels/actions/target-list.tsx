import { useEffect, useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Move, RegionId } from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import { Emblem, Icon } from '../../art'
import { useIntent, useSend, useTable, type IntentField, type IntentValue, type IntentView } from '../../table'
import { formatCash, formatList, regionName, useWords } from '../../words'
import { Change } from '../common/change'
import { usePanels } from '../common/panels-provider'
import { byWorth, type ChoiceWorth } from './choice-worth'
import { regionsOfTarget } from './move-regions'
import { QuickRow } from './quick-row'
import { targetFacts, type TargetFacts } from './target-facts'
import { isPlace, keepsTo } from './target-gains'
import type { Flip } from './target-worth'
import { useTargetWorths } from './use-target-worths'

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
  const order = byWorth(field, type === 'throttle' || field === 'seat')
  const items = choices
    .map((value, at) => ({
      id: String(value),
      value,
      field,
      worth: itemAt(worths, at),
      ...targetFacts({ position, seat, moves, t, lang }, field, value),
    }))
    .sort((a, b) => order(a.worth, b.worth))
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
  readonly worth: ChoiceWorth
  readonly isPointed: boolean
}

function Target({ value, field, name, detail, faction, worth, isPointed }: TargetProps) {
  return (
    <>
      <PointWhile on={isPointed} regions={regionsOfTarget(field, value)} />
      <strong className="target-name">
        {faction !== undefined && <Emblem faction={faction} size={22} />}
        {name}
        <Gains worth={worth} />
      </strong>
      {worth.flip !== null && <FlipLine flip={worth.flip} field={field} />}
      {detail !== '' && <span className="target-detail">{detail}</span>}
      <QuickRow name={name} moves={worth.quick} />
    </>
  )
}

/** Points and buyers on the right of a row, as far as they are known. */
function Gains({ worth: { gain, points } }: { readonly worth: ChoiceWorth }) {
  const hasPoints = points !== null && points !== 0
  if (gain === null && !hasPoints) return null
  return (
    <span className="target-gains">
      {hasPoints && <Change kind="points" value={points} />}
      {gain !== null && <Change kind="shoppers" value={gain} />}
    </span>
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

/** Puts the same figures beside the places that the board lights. */
function useMarks(field: IntentField | null, choices: readonly IntentValue[], worths: readonly ChoiceWorth[]): void {
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
