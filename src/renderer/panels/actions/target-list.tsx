import { useEffect, useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Move, RegionId } from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import { Emblem, Icon } from '../../art'
import { useIntent, useSend, useTable, type IntentField, type IntentValue, type IntentView } from '../../table'
import { factionName, formatNumber, formatPoints, useWords } from '../../words'
import { Change } from '../common/change'
import { usePanels } from '../common/panels-provider'
import { byWorth, type ChoiceWorth } from './choice-worth'
import { regionsOfTarget } from './move-regions'
import { QuickRow } from './quick-row'
import { targetFacts, type TargetFacts } from './target-facts'
import { isPlace, keepsTo } from './target-gains'
import { FlipLine } from './flip-line'
import { goalsEverywhere, sumOfWorth, type Flip } from './target-worth'
import { useTargetWorths } from './use-target-worths'

/**
 * The legal targets as a list, what brings most first: the board's lights for those who use the keyboard.
 * Whatever is under the finger lights up on the board.
 */
export function TargetList() {
  const { t } = useWords()
  const { legal } = useTable()
  const intent = useIntent()
  const send = useSend()
  const { field, choices } = intent
  const moves = useMatching(legal, intent)
  const worths = useTargetWorths(moves, field, choices)
  const everywhere = goalsEverywhere(worths)
  useMarks(field, choices, worths, everywhere)
  const items = useItems(intent, moves, worths)
  if (field === null || items.length === 0) return null
  return (
    <>
      <GoalsNote everywhere={everywhere} worths={worths} />
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
            {({ isFocused, isHovered }) => <Target {...item} isPointed={isFocused || isHovered} everywhere={everywhere} />}
          </ListBoxItem>
        )}
      </ListBox>
    </>
  )
}

/** The rows of the list, in their order. */
function useItems({ field, type, choices }: IntentView, moves: readonly Move[], worths: readonly ChoiceWorth[]) {
  const { t, lang } = useWords()
  const { position } = useTable()
  if (field === null || type === null || position.pending.kind === 'over') return []
  const { seat } = position.pending
  const order = byWorth(field, type === 'throttle' || field === 'seat')
  return choices
    .map((value, at) => ({
      id: String(value),
      value,
      field,
      worth: itemAt(worths, at),
      ...targetFacts({ position, seat, moves, t, lang }, field, value),
    }))
    .sort((a, b) => order(a.worth, b.worth))
}

/** What own goals come to in every row alike, or how they are counted where rows differ. */
function GoalsNote({ everywhere, worths }: { readonly everywhere: number; readonly worths: readonly ChoiceWorth[] }) {
  const { t, lang } = useWords()
  if (worths.every(({ goals }) => goals === 0)) return null
  const points = formatPoints(everywhere, lang, { signed: true })
  return (
    <p className="soft small target-note">{t(everywhere === 0 ? 'panels:slip.goalsNote' : 'panels:slip.goalsEverywhere', { points })}</p>
  )
}

interface TargetProps extends TargetFacts {
  readonly value: IntentValue
  readonly field: IntentField
  readonly worth: ChoiceWorth
  readonly isPointed: boolean
  /** What own goals come to wherever one chooses: a row says only what differs. */
  readonly everywhere: number
}

function Target({ value, field, name, detail, faction, worth, isPointed, everywhere }: TargetProps) {
  const { t, lang } = useWords()
  return (
    <>
      <PointWhile on={isPointed} regions={regionsOfTarget(field, value)} />
      <strong className="target-name">
        {faction !== undefined && <Emblem faction={faction} size={22} />}
        {name}
        <Gains worth={worth} />
      </strong>
      {worth.rival !== null && <RivalLine points={worth.points ?? 0} rival={worth.rival} />}
      {worth.goals !== everywhere && (
        <span className="target-goals">
          <Icon name="agenda" size={14} /> {t('panels:slip.goals', { points: formatPoints(worth.goals, lang, { signed: true }) })}
        </span>
      )}
      {worth.flip !== null && <FlipLine flip={worth.flip} here={field === 'region' ? String(value) : null} />}
      {detail !== '' && <span className="target-detail">{detail}</span>}
      <QuickRow name={name} moves={worth.quick} />
    </>
  )
}

/** Points and buyers on the right of a row, as far as they are known; where a rival loses points too, they have a line of their own. */
function Gains({ worth }: { readonly worth: ChoiceWorth }) {
  const { gain, points, rival } = worth
  const hasPoints = rival === null && points !== null && points !== 0
  if (gain === null && !hasPoints) return null
  return (
    <span className="target-gains" data-worth={sumOfWorth(worth)}>
      {hasPoints && <Change kind="points" value={points} />}
      {gain !== null && <Change kind="shoppers" value={gain} />}
    </span>
  )
}

/** Where a platform is held back or reported: whose points change, if any do. */
function RivalLine({ points, rival }: { readonly points: number; readonly rival: NonNullable<ChoiceWorth['rival']> }) {
  const { t, lang } = useWords()
  if (points === 0 && rival.points === 0) return null
  return (
    <span className="target-rival num">
      {t('panels:slip.you', { points: formatNumber(points, lang, { signed: true }) })} · {factionName(rival.faction, lang)}{' '}
      <Change kind="points" value={rival.points} inverted named />
    </span>
  )
}

/** Puts the same figures beside the places that the board lights. */
function useMarks(field: IntentField | null, choices: readonly IntentValue[], worths: readonly ChoiceWorth[], everywhere: number): void {
  const { mark } = usePanels()
  const marks = useMemo(
    () =>
      field === null || !isPlace(field)
        ? []
        : choices.flatMap((value, at) => {
            const worth = itemAt(worths, at)
            // On a place that is held back stands what its platform loses: a plus there would read as one's own.
            const points = worth.rival === null ? sumOfWorth(worth) - everywhere : worth.rival.points
            const flip = flipAt(worth, regionsOfTarget(field, value))
            if (worth.points === null || (points === 0 && flip === null)) return []
            return [{ id: String(value), points, flips: flip !== null, sum: flip?.sum ?? null }]
          }),
    [field, choices, worths, everywhere],
  )
  useEffect(() => {
    mark(marks)
    return () => mark([])
  }, [mark, marks])
}

/** A lead that turns in the place itself: a flag there would be wrong for one next door. */
const flipAt = ({ flip }: ChoiceWorth, regions: readonly RegionId[]): Flip | null =>
  flip !== null && flip.regions.some((region) => regions.includes(region)) ? flip : null

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
