import { Emblem } from '../../art'
import type { PromisePage, SettledPromise } from '../../../story'
import { describePromise, factionName, quarterName, useWords, type PlaceNames } from '../../words'

interface PromiseSheetProps {
  readonly pages: readonly PromisePage[]
  readonly names: PlaceNames
  readonly startsAt: { readonly year: number; readonly quarter: number }
}

/** Promises kept and broken: each seat's word on a line, a seal for every promise that was put to the test. */
export function PromiseSheet({ pages, names, startsAt }: PromiseSheetProps) {
  const { t } = useWords()
  const made = pages.reduce((sum, page) => sum + page.made, 0)
  return (
    <section className="chart promise-sheet">
      <div className="chart-head">
        <h3>{t('story:promises.title')}</h3>
        <p className="chart-note story">{made === 0 ? t('story:promises.none') : t('story:promises.note')}</p>
      </div>
      {made > 0 && <PromiseTable pages={pages} names={names} startsAt={startsAt} />}
    </section>
  )
}

function PromiseTable({ pages, names, startsAt }: PromiseSheetProps) {
  const { t, lang } = useWords()
  return (
    <table className="table promise-table">
      <caption className="visually-hidden">{t('story:promises.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('story:promises.seat')}</th>
          <th scope="col">{t('story:promises.kept')}</th>
          <th scope="col">{t('story:promises.broken')}</th>
        </tr>
      </thead>
      <tbody>
        {pages.map(({ seat, settled }) => (
          <tr key={seat}>
            <th scope="row">
              <span className="final-head">
                <Emblem faction={seat} size={18} />
                {factionName(seat, lang)}
              </span>
            </th>
            {[true, false].map((kept) => (
              <td key={String(kept)}>
                <Seals settled={settled.filter((one) => one.kept === kept)} startsAt={startsAt} names={names} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A round seal for a promise kept, a torn one for a promise broken; each says which it was. */
function Seals({
  settled,
  names,
  startsAt,
}: { readonly settled: readonly SettledPromise[] } & Pick<PromiseSheetProps, 'names' | 'startsAt'>) {
  const { t, lang } = useWords()
  if (settled.length === 0) return <span className="soft">–</span>
  return (
    <span className="promise-seals">
      <strong className="num">{settled.length}</strong>
      {settled.slice(0, 6).map(({ kept, to, promise, quarter }, index) => {
        const words = t('story:promises.seal', {
          to: factionName(to, lang),
          promise: describePromise(promise, null, t, lang, names),
          quarter: quarterName(startsAt, quarter, lang),
        })
        return (
          <span key={index} className="promise-seal" data-kept={kept} title={words}>
            <span className="visually-hidden">{words}</span>
            <span aria-hidden="true">{kept ? '✓' : '✗'}</span>
          </span>
        )
      })}
    </span>
  )
}
