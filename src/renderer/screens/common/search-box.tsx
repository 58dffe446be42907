import type { ReactNode } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { Icon } from '../../art'
import { useWords } from '../../words'

interface SearchBoxProps {
  readonly className: string
  readonly label: string
  readonly query: string
  readonly onChange: (query: string) => void
  /** What stands before the field. */
  readonly children?: ReactNode
}

/** A field to search by, with a button that empties it. */
export function SearchBox({ className, label, query, onChange, children }: SearchBoxProps) {
  const { t } = useWords()
  return (
    <SearchField className={className} aria-label={label} value={query} onChange={onChange}>
      {children}
      <Icon name="search" size={18} />
      <Input className="input" placeholder={label} />
      {query !== '' && (
        <Button className="btn btn-icon btn-quiet" aria-label={t('screens:rules.clear')}>
          <Icon name="close" size={16} />
        </Button>
      )}
    </SearchField>
  )
}
