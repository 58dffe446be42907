import type { PointerEvent } from 'react'
import type { Move } from '../../../../rules'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { formatCash, useWords } from '../../words'
import { asksFirst } from './quick-moves'

/**
 * Beside a target: presses that make the move at once, one for each sum; one that would be dumping opens its slip first. They are for the
 * pointer alone; by keys the row is chosen with Enter and the sum with its digit, and whoever listens to the page hears the row.
 */
export function QuickRow({ name, moves }: { readonly name: string; readonly moves: readonly Move[] }) {
  if (moves.length === 0) return null
  return (
    <span className="quick-row" aria-hidden="true">
      {moves.map((move, at) => (
        <QuickMove key={at} name={name} move={move} isOnly={moves.length === 1} />
      ))}
    </span>
  )
}

interface QuickMoveProps {
  readonly name: string
  readonly move: Move
  readonly isOnly: boolean
}

function QuickMove({ name, move, isOnly }: QuickMoveProps) {
  const { t, lang } = useWords()
  const send = useSend()
  const sum = 'amount' in move ? move.amount : null
  const asks = asksFirst(useTable().position, move)
  const words = { name, sum: formatCash(sum ?? 0, lang) }
  const title = t(asks ? 'panels:slip.dumping' : sum === null ? 'panels:slip.atOnce' : 'panels:slip.atOnceFor', words)
  return (
    <span
      className="quick-move num"
      data-sum={sum ?? ''}
      data-asks={asks}
      title={title}
      // The row would take the same press for the wish to see what the move changes.
      onPointerDown={keepFromRow}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        send(asks ? { type: 'intent.prepare', move } : { type: 'move.chosen', move })
      }}
    >
      {isOnly || sum === null ? <Icon name="check" size={16} /> : sum}
    </span>
  )
}

const keepFromRow = (event: PointerEvent): void => event.stopPropagation()
