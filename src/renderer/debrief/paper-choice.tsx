import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words'

/** The papers that pages to be written on are printed on. */
const PAPERS = ['A4', 'Letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Which paper is at hand, until it is chosen otherwise. */
export const usePaper = (): readonly [Paper, (paper: Paper) => void] => useState<Paper>('A4')

interface PaperChoiceProps {
  readonly paper: Paper
  readonly onChoose: (paper: Paper) => void
}

/** Chooses the paper pages are printed on. */
export function PaperChoice({ paper, onChoose }: PaperChoiceProps) {
  const { t } = useWords()
  return (
    <span role="group" aria-label={t('debrief:keep.paper')} className="debrief-paper">
      {PAPERS.map((other) => (
        <Button key={other} className="btn btn-small" aria-pressed={other === paper} onPress={() => onChoose(other)}>
          {t(`debrief:keep.${other}`)}
        </Button>
      ))}
    </span>
  )
}
