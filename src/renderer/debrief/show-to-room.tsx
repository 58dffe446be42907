import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../art'
import { useSend } from '../table'
import { useWords } from '../words'

/** How long a page is left to settle before its picture is taken: a tab has to be laid out, a list to come to rest. */
const SETTLE_MS = 200

/** What may change what a page shows. */
const CHANGES = ['click', 'keyup', 'scroll', 'resize'] as const

interface ShowToRoomProps {
  /** The part of the page that is shown. */
  readonly of: string
}

/** Shows a part of this page on the projector, and follows what is chosen in it, until it is pressed again or the page is left. */
export function ShowToRoom({ of }: ShowToRoomProps) {
  const { t } = useWords()
  const [isOn, setOn] = useState(false)
  useFollowed(of, isOn)
  return (
    <Button className="btn btn-small" aria-pressed={isOn} onPress={() => setOn(!isOn)}>
      <Icon name="projector" size={16} /> {t('debrief:keep.room')}
    </Button>
  )
}

function useFollowed(of: string, isOn: boolean): void {
  const send = useSend()
  useEffect(() => {
    if (!isOn) return undefined
    let timer = 0
    const show = (): void => send({ type: 'app.show-page', place: placeOf(of) })
    const follow = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(show, SETTLE_MS)
    }
    follow()
    for (const change of CHANGES) window.addEventListener(change, follow, { capture: true })
    return () => {
      window.clearTimeout(timer)
      for (const change of CHANGES) window.removeEventListener(change, follow, { capture: true })
      send({ type: 'app.show-page', place: null })
    }
  }, [of, isOn, send])
}

/** Where the part lies, as far as it is on the screen; null where it is not. */
function placeOf(selector: string) {
  const part = document.querySelector(selector)
  if (part === null) return null
  const { left, top, right, bottom } = part.getBoundingClientRect()
  const [x, y] = [Math.max(0, Math.ceil(left)), Math.max(0, Math.ceil(top))]
  const [width, height] = [Math.floor(Math.min(right, innerWidth)) - x, Math.floor(Math.min(bottom, innerHeight)) - y]
  return width < 1 || height < 1 ? null : { x, y, width, height }
}
