import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend } from '../../table'
import { useWords } from '../../words'
import type { ShelfItem } from '../set-up/scenario-shelf'
import { draftFor, makerRoom } from './maker-desk'

/** Takes something from the shelf to the scenario maker. */
export function MakeOwnButton({ item, label }: { readonly item: Pick<ShelfItem, 'scenario' | 'entry'>; readonly label: 'own' | 'mend' }) {
  const { t } = useWords()
  const send = useSend()
  const draft = draftFor(item)
  if (draft === null) return null
  const open = (): void => {
    makerRoom.offer(draft)
    send({ type: 'screen.open', screen: 'maker' })
  }
  return (
    <Button className="btn btn-small" onPress={open}>
      <Icon name="revise" size={16} />
      {t(`maker:open.${label}`)}
    </Button>
  )
}
