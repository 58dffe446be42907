import { useEffect, useState } from 'react'
import type { ProjectorBridge } from '../../shared/bridge'
import { useTableOrNull } from '../table'
import { useWords } from '../words'

/** A page of the game that is shown to the room; where there is a table, the places stay in sight beside it. */
export function ShownPage({ bridge }: { readonly bridge: ProjectorBridge }) {
  const { t } = useWords()
  const hasTable = useTableOrNull() !== null
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let isOn = true
    const stop = bridge.onPage(setPicture)
    void bridge.page().then((page) => {
      if (isOn && page.ok) setPicture((shown) => shown ?? page.picture)
    })
    return () => {
      isOn = false
      stop()
    }
  }, [bridge])
  if (picture === null) return null
  return (
    <div className="projector-page" data-beside={hasTable}>
      <img src={picture} alt={t('debrief:keep.roomNote')} />
    </div>
  )
}
