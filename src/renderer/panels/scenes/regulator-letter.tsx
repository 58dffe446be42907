import type { EntryOf } from '../../../../rules'
import { Emblem, Stamp } from '../../art'
import { factionName, formatCash, formatPoints, quarterName, useWords } from '../../words'
import { useTable } from '../../table'

type Act = EntryOf['fined' | 'interconnection']

/** A letter with a red heading: a fine stamped on it, or Tencent's seal broken under it. */
export function RegulatorLetter({ entry }: { readonly entry: Act }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  return (
    <div className="scene" aria-hidden="true">
      <div className="red-letter">
        <p className="red-letter-head">{t('panels:regulator.letterhead')}</p>
        <p className="red-letter-date num">{quarterName(position.config.startsAt, entry.quarter, lang)}</p>
        {entry.kind === 'fined' ? <Fine entry={entry} /> : <Order />}
      </div>
    </div>
  )
}

function Fine({ entry: { seat, cash, points } }: { readonly entry: EntryOf['fined'] }) {
  const { t, lang } = useWords()
  return (
    <>
      <p className="red-letter-title">{t('panels:regulator.fineTitle', { seat: factionName(seat, lang) })}</p>
      <span className="red-letter-seal" data-faction={seat}>
        <Emblem faction={seat} size={64} />
      </span>
      <Stamp tone="bad" falling>
        {formatCash(-cash, lang, { signed: true })} · {formatPoints(-points, lang, { signed: true })}
      </Stamp>
    </>
  )
}

function Order() {
  const { t } = useWords()
  return (
    <>
      <p className="red-letter-title">{t('panels:regulator.orderTitle')}</p>
      <span className="red-letter-seal" data-faction="tencent" data-broken="true">
        <span>
          <Emblem faction="tencent" size={88} />
        </span>
        <span>
          <Emblem faction="tencent" size={88} />
        </span>
      </span>
      <p className="red-letter-text">{t('panels:regulator.orderText')}</p>
    </>
  )
}
