import { useEffect } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { RegionId } from '../../../../rules'
import { Emblem } from '../../art'
import { useIntent, useSend, useTable } from '../../table'
import { useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { regionsOfTarget } from './move-regions'
import { targetFacts } from './target-facts'

/** The legal targets as a list: the board's lights for those who use the keyboard. Whatever is under the finger lights up on the board. */
export function TargetList() {
  const { t, lang } = useWords()
  const { position, legal } = useTable()
  const intent = useIntent()
  const send = useSend()
  if (intent.field === null || intent.type === null || position.pending.kind === 'over') return null
  const field = intent.field
  const seat = position.pending.seat
  const moves = legal.filter((move) => move.type === intent.type && (move.type !== 'play-card' || move.card === intent.card))
  const items = intent.choices.map((value) => ({ id: String(value), value, ...targetFacts(position, seat, moves, field, value, t, lang) }))
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
          {({ isFocused, isHovered }) => (
            <>
              <PointWhile on={isFocused || isHovered} regions={regionsOfTarget(field, item.value)} />
              <strong className="target-name">
                {item.faction !== undefined && <Emblem faction={item.faction} size={22} />}
                {item.name}
              </strong>
              {item.detail !== '' && <span className="target-detail">{item.detail}</span>}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
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
