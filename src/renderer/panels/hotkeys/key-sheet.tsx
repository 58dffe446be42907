import type { ReactNode } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { useMenuCommand } from '../../table'
import { useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { Sheet, SheetClose } from '../common/sheet'
import { KeyCap } from './key-cap'
import { keyedActions, SHEET_KEY, SLIP_KEYS, TABLE_KEYS } from './key-list'
import { useHotkey } from './use-hotkey'

/** The sheet of all keys, laid on the table by its own key, from the pause or from the menu bar. */
export function KeySheet() {
  const { keys, openKeys } = usePanels()
  useHotkey(null, SHEET_KEY, () => openKeys(true))
  useMenuCommand('keys', () => openKeys(true))
  const close = (): void => openKeys(false)
  return (
    <Sheet isOpen={keys} onClose={close} className="key-sheet">
      <Dialog className="sheet-dialog">
        <KeyPage onClose={close} />
      </Dialog>
    </Sheet>
  )
}

const GROUPS = ['market', 'make', 'wechat', 'power'] as const

function KeyPage({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  return (
    <>
      <header className="sheet-head">
        <div>
          <Heading slot="title">{t('panels:keys.title')}</Heading>
          <p className="soft">{t('panels:keys.text')}</p>
        </div>
        <SheetClose onPress={onClose} />
      </header>
      <div className="key-groups">
        {GROUPS.map((group) => (
          <KeyGroup key={group} name={t(`panels:actions.group.${group}`)}>
            <ActionKeys group={group} />
          </KeyGroup>
        ))}
        <KeyGroup name={t('panels:keys.group.slip')}>
          <OtherKeys list={SLIP_KEYS} />
        </KeyGroup>
        <KeyGroup name={t('panels:keys.group.table')}>
          <ActionKeys group={null} />
          <OtherKeys list={TABLE_KEYS} />
        </KeyGroup>
      </div>
    </>
  )
}

function KeyGroup({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="key-group">
      <h3>{name}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function ActionKeys({ group }: { readonly group: Parameters<typeof keyedActions>[0] }) {
  const { t } = useWords()
  return keyedActions(group).map(({ type, key }) => (
    <div key={type} className="key-line">
      <dt>
        <KeyCap hotkey={key} />
      </dt>
      <dd>{type === 'play-card' ? t('panels:keys.does.cards') : t(`move.${type}`)}</dd>
    </div>
  ))
}

function OtherKeys({ list }: { readonly list: typeof TABLE_KEYS }) {
  const { t } = useWords()
  return list.map(({ keys, does }) => (
    <div key={does} className="key-line">
      <dt>
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 && '–'}
            <KeyCap hotkey={key} />
          </span>
        ))}
      </dt>
      <dd>{t(`panels:keys.does.${does}`)}</dd>
    </div>
  ))
}
