import { Button, Dialog, Heading } from 'react-aria-components'
import type { Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { useTable, type NoteView } from '../../table'
import { factionName, quarterName, useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { Sheet, SheetClose } from '../common/sheet'
import { LogLine } from '../side/log-list'
import { readableEntries } from '../side/log-view'
import { BotReasons } from './bot-reasons'

/** What a bot did, newest first, and why: opened from its seat. */
export function WhyDialog() {
  const { why: faction, openWhy } = usePanels()
  return (
    <Sheet isOpen={faction !== null} onClose={() => openWhy(null)} className="account-sheet">
      {faction !== null && <WhyPages faction={faction} />}
    </Sheet>
  )
}

function WhyPages({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const { openWhy } = usePanels()
  const { notes, seats } = useTable()
  const seat = factionName(faction, lang)
  const own = notes.filter(({ by, seat: mover }) => by === 'bot' && mover === faction).reverse()
  const others = seats.filter((other) => other.kind === 'bot' && other.faction !== faction)
  return (
    <Dialog className="sheet-dialog" aria-label={t('panels:why.title', { seat })}>
      <header className="sheet-head" data-faction={faction}>
        <Emblem faction={faction} size={36} />
        <div>
          <Heading slot="title">{t('panels:why.title', { seat })}</Heading>
          <p className="soft small">{t('panels:why.text')}</p>
        </div>
        <div className="account-others" role="group" aria-label={t('panels:why.others')}>
          {others.map((other) => (
            <Button key={other.faction} className="btn btn-small" data-faction={other.faction} onPress={() => openWhy(other.faction)}>
              <Emblem faction={other.faction} size={18} /> {factionName(other.faction, lang)}
            </Button>
          ))}
        </div>
        <SheetClose onPress={() => openWhy(null)} />
      </header>
      <ol className="why-moves" tabIndex={0}>
        {own.length === 0 && <li className="soft">{t('panels:why.nothing')}</li>}
        {own.map((note) => (
          <WhyMove key={note.at} note={note} />
        ))}
      </ol>
    </Dialog>
  )
}

function WhyMove({ note }: { readonly note: NoteView }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const entries = readableEntries(note.log)
  return (
    <li className="why-move">
      <span className="num soft small">{quarterName(position.config.startsAt, note.quarter, lang)}</span>
      <ul>
        {entries.map((entry, index) => (
          <LogLine key={index} entry={entry} />
        ))}
        {entries.length === 0 && <li className="soft">{t('panels:why.ended')}</li>}
      </ul>
      <BotReasons why={note.why} />
    </li>
  )
}
