import { useWords } from '../../words'

/** The actions of a turn as tokens: full ones are left, empty ones are spent. */
export function ActionTokens({ left, all }: { readonly left: number; readonly all: number }) {
  const { t } = useWords()
  const words = t('panels:actions.left', { count: left })
  return (
    <span className="action-tokens" role="img" aria-label={words}>
      <span>
        {Array.from({ length: Math.max(left, all) }, (_, token) => (
          <i key={token} data-on={token < left} />
        ))}
      </span>
      {words}
    </span>
  )
}
