import { Dialog } from 'react-aria-components'
import { useIntent, useSend, useTable } from '../../table'
import { Sheet } from '../common/sheet'
import { DealAnswer } from './deal-answer'
import { DealDesk } from './deal-desk'

/** Deals between two seats: the proposer puts one together, the other answers at once on the shared screen. */
export function DealDialog() {
  const { stage, position, decider } = useTable()
  const intent = useIntent()
  const send = useSend()
  const { pending } = position
  if (intent.stage === 'composing' && intent.type === 'propose-deal' && pending.kind === 'action') {
    return (
      <Sheet isOpen className="deal-sheet" onClose={() => send({ type: 'intent.cancel' })}>
        <Dialog className="sheet-dialog deal">
          <DealDesk seat={pending.seat} />
        </Dialog>
      </Sheet>
    )
  }
  if (stage !== 'answer' || decider?.by !== 'human' || pending.kind !== 'deal') return null
  return (
    <Sheet isOpen className="deal-sheet">
      <Dialog className="sheet-dialog deal">
        <DealAnswer key={pending.deal.id} deal={pending.deal} />
      </Dialog>
    </Sheet>
  )
}
