import { Button } from 'react-aria-components'
import { withoutUnknown, type Draft, type Mistake } from '../../../maker'
import { Icon } from '../../art'
import { useWords } from '../../words'
import { goToField, mistakePlace, mistakeWords } from './mistake-words'

interface MistakeListProps {
  readonly draft: Draft
  readonly mistakes: readonly Mistake[]
  readonly onChange: (draft: Draft) => void
}

/** Everything that is wrong, each leading to its field; what the game does not know can be taken out. */
export function MistakeList({ draft, mistakes, onChange }: MistakeListProps) {
  const { t, lang } = useWords()
  return (
    <div className="maker-mistakes" role="status" data-some={mistakes.length > 0}>
      <p>
        <Icon name={mistakes.length === 0 ? 'check' : 'warning'} size={18} />{' '}
        {mistakes.length === 0 ? t('maker:noMistakes') : t('maker:mistakes', { count: mistakes.length })}
      </p>
      {mistakes.length > 0 && (
        <ul>
          {mistakes.map((mistake, at) => (
            <li key={at}>
              {mistake.field === null ? (
                <strong>{mistakePlace(mistake, t, lang)}</strong>
              ) : (
                <Button className="maker-link" onPress={() => goToField(mistake.field ?? '')}>
                  {mistakePlace(mistake, t, lang)}
                </Button>
              )}{' '}
              {mistakeWords(mistake, t, lang)}
              {mistake.unknown.map((path) => (
                <Button key={path} className="btn btn-small" onPress={() => onChange(withoutUnknown(draft, path))}>
                  {t('maker:takeOut', { field: path })}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
