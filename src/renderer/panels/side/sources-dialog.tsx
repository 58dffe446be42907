import { useState } from 'react'
import { Button, Dialog, Heading } from 'react-aria-components'
import { SOURCES } from '../../../../rules'
import { useWords } from '../../words'
import { Sheet, SheetClose } from '../common/sheet'
import { SourceList } from '../common/source-list'

/** A button, and the sheet it lays on the table: everything that the news, the cards and the real figures rest on. */
export function SourcesDialog() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button className="btn" onPress={() => setOpen(true)}>
        {t('panels:sources.all')}
      </Button>
      <Sheet isOpen={open} onClose={close} className="account-sheet">
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <div>
              <Heading slot="title">{t('panels:sources.title')}</Heading>
              <p className="soft">{t('panels:sources.text')}</p>
            </div>
            <SheetClose onPress={close} />
          </header>
          {/* What scrolls has to be reachable by keyboard itself: an address is text, not a link. */}
          <div className="sources-scroll" role="region" tabIndex={0} aria-label={t('panels:sources.title')}>
            <SourceList sources={[...SOURCES.values()]} />
          </div>
        </Dialog>
      </Sheet>
    </>
  )
}
