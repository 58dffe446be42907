import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { useWords } from '../../words'
import { Hint } from '../common/hint'

/** The key that asks for advice, as it is on the keyboard. */
const KEY = 'a'

/** Where a letter is meant as a letter: for a field, or for a list that jumps to it. */
const TAKES_LETTERS = 'input, textarea, select, [role="listbox"], [role="combobox"], [contenteditable="true"]'

/** Asks for advice in one's own turn, by pointer or by key. */
export function AdviceButton() {
  const { t } = useWords()
  const { advisable } = useTable()
  const send = useSend()
  useEffect(() => {
    if (!advisable) return undefined
    const listen = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented
      const isLetter = event.target instanceof Element && event.target.closest(TAKES_LETTERS) !== null
      if (event.key.toLowerCase() !== KEY || !isPlain || isLetter || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return
      event.preventDefault()
      send({ type: 'advice.ask' })
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [advisable, send])
  if (!advisable) return null
  return (
    <Hint text={t('panels:advice.hint')}>
      <Button className="btn advice-button" aria-keyshortcuts={KEY} onPress={() => send({ type: 'advice.ask' })}>
        <Icon name="star" size={16} /> {t('panels:advice.ask')}
      </Button>
    </Hint>
  )
}
