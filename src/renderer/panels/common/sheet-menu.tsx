import { useEffect, useRef } from 'react'
import { useSend } from '../../table'
import { useWords } from '../../words'
import { IconButton } from './icon-button'

/** What takes Escape before a sheet that must be answered: an open list, and a question that lies over it. */
const FIRST = '.popover, [role="alertdialog"]'

/**
 * The way to the menu from a sheet that cannot be laid aside: it lies over the table's own. By the button and by Escape; what was being
 * decided is asked again when play goes on.
 */
export function SheetMenu() {
  const { t } = useWords()
  const send = useSend()
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const pause = (event: KeyboardEvent): void => {
      const sheet = [...document.querySelectorAll('[role="dialog"]')].at(-1)
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(FIRST) !== null) return
      if (sheet?.contains(place.current) === true) send({ type: 'pause' })
    }
    window.addEventListener('keydown', pause)
    return () => window.removeEventListener('keydown', pause)
  }, [send])
  return (
    <span ref={place} className="sheet-menu">
      <IconButton icon="menu" name={t('panels:top.menu')} onPress={() => send({ type: 'pause' })} />
    </span>
  )
}
