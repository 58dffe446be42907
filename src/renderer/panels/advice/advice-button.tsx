import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { useWords } from '../../words'
import { Hint } from '../common/hint'
import { TEXT_FIELDS } from '../common/text-fields'
import { AdviceDialog } from './advice-dialog'

/** The key that asks for advice, as it is on the keyboard. */
const KEY = 'a'

/** Where a letter is meant as a letter: for a field, or for a list that jumps to it. */
const TAKES_LETTERS = `${TEXT_FIELDS}, select, [role="listbox"], [role="combobox"]`

/** Whether nothing lies over a button: no sheet but the one it stands on. */
const isInFront = (button: Element | null): boolean =>
  [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].every((sheet) => button !== null && sheet.contains(button))

/** Asks for advice on the decision one owes, by pointer or by key; the advice lies over what is decided on. */
export function AdviceButton() {
  const { t } = useWords()
  const { advisable, humans, viewer } = useTable()
  const isSeenByAll = humans > 1 && viewer === null
  const send = useSend()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!advisable) return undefined
    const listen = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented
      const isLetter = event.target instanceof Element && event.target.closest(TAKES_LETTERS) !== null
      if (event.key.toLowerCase() !== KEY || !isPlain || isLetter || !isInFront(button.current)) return
      event.preventDefault()
      send({ type: 'advice.ask' })
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [advisable, send])
  if (!advisable) return null
  return (
    <>
      <Hint text={isSeenByAll ? `${t('panels:advice.hint')}. ${t('panels:advice.seenByAll')}` : t('panels:advice.hint')}>
        <Button ref={button} className="btn advice-button" aria-keyshortcuts={KEY} onPress={() => send({ type: 'advice.ask' })}>
          <Icon name="star" size={16} /> {t('panels:advice.ask')}
        </Button>
      </Hint>
      <AdviceDialog />
    </>
  )
}
