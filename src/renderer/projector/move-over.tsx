import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Projected, ProjectorBridge } from '../../shared/bridge'
import { Icon } from '../art'
import { useWords } from '../words'

/**
 * Asks to bring the window to the room's screen, where the desktop lets no program do so; gone once it fills a screen, or when somebody has
 * read it.
 */
export function MoveOver({ bridge, first }: { readonly bridge: ProjectorBridge; readonly first: Projected }) {
  const { t } = useWords()
  const [wanted, setWanted] = useState(first.moveOver)
  const [read, setRead] = useState(false)
  useEffect(() => bridge.onChange(({ moveOver }) => setWanted(moveOver)), [bridge])
  if (!wanted || read) return null
  return (
    <aside className="projector-move panel" role="status">
      <Icon name="projector" size={32} />
      <p>{t('projector:moveOver')}</p>
      <Button className="btn" onPress={() => setRead(true)}>
        {t('projector:moveOverRead')}
      </Button>
    </aside>
  )
}
