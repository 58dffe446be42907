import type { Team } from '../../../class'
import { describePromise, quarterName, SENTENCE_GAP, useWords } from '../../words'

/** As many as a page has room for, those that were broken first. */
const MOST = 6

/** What a team promised, and what became of it. */
export function OwnPromises({ team: { promises, promisesMade, table } }: { readonly team: Team }) {
  const { t, lang } = useWords()
  const told = [...promises].sort((a, b) => Number(a.kept) - Number(b.kept)).slice(0, MOST)
  return (
    <>
      <h3>{t('debrief:handout.promises')}</h3>
      {promisesMade === 0 ? (
        <p>{t('debrief:handout.noPromises')}</p>
      ) : (
        <>
          <p>{t('debrief:handout.promised', { count: promisesMade, tested: promises.length })}</p>
          <ul>
            {told.map(({ quarter, to, promise, kept }, at) => (
              <li key={at}>
                {t('debrief:handout.promise', {
                  quarter: quarterName(table.start.startsAt, quarter, lang),
                  promise: describePromise(promise, to, t, lang),
                })}
                {SENTENCE_GAP[lang]}
                <strong>{t(kept ? 'debrief:promises.kept' : 'debrief:promises.broken')}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
