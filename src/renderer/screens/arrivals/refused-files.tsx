import { useState } from 'react'
import { Button } from 'react-aria-components'
import { compareNaturally } from '../../../shared/natural-order'
import { Icon } from '../../art'
import type { Arrival, OwnEntry } from '../../table'
import { describeMistake, describeProblem, isolate, useWords, type Language, type Translate } from '../../words'
import { ProblemsDialog } from '../set-up/problems-dialog'

/** A file that could not be taken, a scenario that cannot be played, or how many were left out. */
export type Refusal = Exclude<Arrival, { readonly kind: 'game' }>

interface RefusedFilesProps {
  readonly refused: readonly Refusal[]
  readonly onClose: () => void
}

/** Every file that was refused, by name and with its reason; all that is wrong with a scenario is on a sheet of its own. */
export function RefusedFiles({ refused, onClose }: RefusedFilesProps) {
  const { t, lang } = useWords()
  const [shown, show] = useState<OwnEntry | null>(null)
  return (
    <div className="notice-bar" data-kind="problem" role="alert">
      <Icon name="warning" size={20} />
      <ul className="arrived-list" tabIndex={0} aria-label={t('screens:arrivals.refused')}>
        {[...refused].sort(inOrder).map((file, at) => (
          <li key={at}>
            {file.kind !== 'left-out' && <strong>{nameOf(file)}</strong>} {reasonFor(file, t, lang)}{' '}
            {file.kind === 'scenario' && (
              <Button className="btn btn-small" onPress={() => show(file.entry)}>
                {t('screens:arrivals.seeAll')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button className="btn btn-quiet btn-small" onPress={onClose}>
        {t('close')}
      </Button>
      {shown !== null && <ProblemsDialog entry={shown} onClose={() => show(null)} />}
    </div>
  )
}

/** The name of the refused file; of files that were left out nobody knows the names. */
const nameOf = (file: Refusal): string => {
  if (file.kind === 'left-out') return ''
  const { fileName } = file.kind === 'scenario' ? file.entry : file
  return isolate(fileName)
}

/** By name; that some were not looked at at all comes first, as it must not lie below a hundred others. */
const inOrder = (a: Refusal, b: Refusal): number => compareNaturally(nameOf(a), nameOf(b))

const reasonFor = (file: Refusal, t: Translate, lang: Language): string => {
  if (file.kind === 'left-out') return t('screens:arrivals.leftOut', file)
  if (file.kind === 'problem') return describeProblem({ code: file.code, params: { file: file.fileName, ...file.params } }, t, lang)
  const { code, problems } = file.entry
  const [first] = problems
  if (first === undefined) return describeProblem({ code: code ?? 'scenario.invalid', params: {} }, t, lang)
  return t('screens:arrivals.mistakes', { count: problems.length, ...describeMistake(first, lang) })
}
