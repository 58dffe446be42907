import type { EntryOf, Faction } from '../../../../rules'
import { Emblem, GatePicture, Stamp } from '../../art'
import { formatCash, formatPoints, quarterName, useWords } from '../../words'
import { useSettings, useTable } from '../../table'
import { useCallings } from '../common/use-callings'

type Act = EntryOf['fined' | 'interconnection']

/** A letter with a red heading: a fine stamped on it, or Tencent's seal broken under it. */
export function RegulatorLetter({ entry, opened }: { readonly entry: Act; readonly opened: readonly Faction[] }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  return (
    <div className="scene" aria-hidden="true">
      <div className="red-letter">
        <p className="red-letter-head">{t('panels:regulator.letterhead')}</p>
        <p className="red-letter-date num">{quarterName(position.config.startsAt, entry.quarter, lang)}</p>
        {entry.kind === 'fined' ? <Fine entry={entry} /> : <Order opened={opened} />}
      </div>
    </div>
  )
}

function Fine({ entry: { seat, cash, points } }: { readonly entry: EntryOf['fined'] }) {
  const { t, lang } = useWords()
  const { called } = useCallings()
  const to = useTable().viewer === seat ? 'you' : 'other'
  return (
    <>
      <p className="red-letter-title">{t(`panels:regulator.fineTitle.${to}`, { seat: called(seat) })}</p>
      <span className="red-letter-seal" data-faction={seat}>
        <Emblem faction={seat} size={64} />
      </span>
      <Stamp tone="bad" falling>
        {formatCash(-cash, lang, { signed: true })} · {formatPoints(-points, lang, { signed: true })}
      </Stamp>
    </>
  )
}

/** Tencent's seal, broken, and every gate that opens by it. */
function Order({ opened }: { readonly opened: readonly Faction[] }) {
  const { t } = useWords()
  const isStill = useSettings().animationSpeed === 'off'
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
      {opened.length > 0 && (
        <span className="red-letter-gates">
          {opened.map((faction) => (
            <GatePicture key={faction} faction={faction} before={isStill ? 2 : 1} now={2} />
          ))}
        </span>
      )}
    </>
  )
}
