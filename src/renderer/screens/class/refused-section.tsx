import type { Refused } from '../../../class'
import { describeProblem, useWords, type Language, type Translate } from '../../words'
import { ClassSection } from './class-section'

/** The files that are no part of the results, each with its reason. */
export function RefusedSection({ refused }: { readonly refused: readonly Refused[] }) {
  const { t, lang } = useWords()
  if (refused.length === 0) return null
  return (
    <ClassSection title={t('class:refused.title')} note={t('class:refused.note', { count: refused.length })} wide>
      <ul className="class-refused">
        {refused.map((one) => (
          <li key={one.file}>
            <strong>{one.file}</strong> <span className="soft">{reasonOf(one, t, lang)}</span>
          </li>
        ))}
      </ul>
    </ClassSection>
  )
}

function reasonOf({ code, params, where }: Refused, t: Translate, lang: Language): string {
  if (code === 'class.repeat') return t('class:refused.repeat', { of: where })
  if (code === 'class.what-if') return t('class:refused.whatIf', { name: params['name'] ?? '' })
  if (code === 'class.newer') return t('class:refused.newer')
  if (code === 'class.damaged') return t('class:refused.damaged')
  return describeProblem({ code, params }, t, lang)
}
