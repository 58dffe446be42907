import type { Problem } from '../../../../rules'
import { describeMistake, useWords } from '../../words'

/** All mistakes of a file: the place, what was expected there and what was found. */
export function ProblemTable({ problems }: { readonly problems: readonly Problem[] }) {
  const { t, lang } = useWords()
  return (
    <div className="problem-scroll" tabIndex={0} role="region" aria-label={t('screens:problems.list')}>
      <table className="table problem-table prose">
        <thead>
          <tr>
            <th scope="col">{t('screens:problems.place')}</th>
            <th scope="col">{t('screens:problems.expected')}</th>
            <th scope="col">{t('screens:problems.found')}</th>
          </tr>
        </thead>
        <tbody>
          {problems
            .map((problem) => describeMistake(problem, lang))
            .map(({ place, expected, found }, index) => (
              <tr key={`${place}-${index}`}>
                <th scope="row">
                  <code>{place}</code>
                </th>
                <td>{expected}</td>
                <td>
                  <code>{found}</code>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
