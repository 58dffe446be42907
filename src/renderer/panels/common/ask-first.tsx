import { useState, type ReactNode } from 'react'
import { Button, Dialog, Heading } from 'react-aria-components'
import { useSettings } from '../../table'
import { useWords } from '../../words'
import { Sheet } from './sheet'

/** Something that cannot be taken back: what it is called on its button, and what does it. */
interface Irreversible {
  readonly name: string
  readonly act: () => void
}

/**
 * Asks before what cannot be taken back, if the person at the screen wants to be asked; otherwise does it at once. The sheet has to be
 * drawn where it is used.
 */
export function useAskFirst(): readonly [ask: (name: string, act: () => void) => void, sheet: ReactNode] {
  const { t } = useWords()
  const { confirmIrreversible } = useSettings()
  const [asked, setAsked] = useState<Irreversible | null>(null)
  const ask = (name: string, act: () => void): void => (confirmIrreversible ? setAsked({ name, act }) : act())
  const agree = (): void => {
    setAsked(null)
    asked?.act()
  }
  const sheet = (
    <Sheet isOpen={asked !== null} onClose={() => setAsked(null)} className="small-sheet">
      {asked !== null && (
        <Dialog role="alertdialog" className="sheet-dialog">
          <Heading slot="title">{t('panels:ask.title', { choice: asked.name })}</Heading>
          <p>{t('panels:ask.text')}</p>
          <div className="sheet-buttons">
            <Button className="btn" onPress={() => setAsked(null)} autoFocus>
              {t('panels:ask.back')}
            </Button>
            <Button className="btn btn-seal" onPress={agree}>
              {asked.name}
            </Button>
          </div>
        </Dialog>
      )}
    </Sheet>
  )
  return [ask, sheet]
}
