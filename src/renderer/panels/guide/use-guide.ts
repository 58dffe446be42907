import { useEffect, useMemo } from 'react'
import { AGENDAS } from '../../../../rules'
import { useIntent, useSend, useTable } from '../../table'
import { formatCash, say, useWords, type Language } from '../../words'
import { usePanels } from '../common/panels-provider'
import { COURSE, lessonFor, type Lesson } from './course'
import { echoOf } from './echo'
import { guideFacts, type GuideFacts } from './facts'

/** The lesson of the moment with its words, where the game is a guided one and the guide has not been left. */
export function useGuide(): {
  readonly lesson: Lesson
  readonly facts: GuideFacts
  readonly words: string
  readonly echo: string | null
} | null {
  const { t, lang } = useWords()
  const view = useTable()
  const intent = useIntent()
  const panels = usePanels()
  const facts = useMemo(() => guideFacts(view, intent, panels), [view, intent, panels])
  if (view.guide === null || view.guide.left) return null
  const lesson = lessonFor(facts)
  if (lesson === null) return null
  const words =
    lesson.id === 'ruled'
      ? t(`guide:ruled.${facts.ruling ?? 'hold'}`)
      : t(`guide:lesson.${lesson.id}`, { ...goalOf(facts, lang), actions: facts.actionsLeft, cash: formatCash(facts.cash, lang) })
  return { lesson, facts, words, echo: echoOf(facts, lesson.id, t, lang) }
}

/** What the guide says of the pupil's secret goal. */
const goalOf = ({ agenda, led }: GuideFacts, lang: Language) => {
  const card = agenda === null ? undefined : AGENDAS.get(agenda)
  return { agenda: card === undefined ? '' : say(card.name, lang), goal: card === undefined ? '' : say(card.goal.words, lang), led }
}

/** Remembers what was learnt by looking, so that it stays learnt when one looks elsewhere. */
export function useLookedAt(): void {
  const view = useTable()
  const intent = useIntent()
  const panels = usePanels()
  const send = useSend()
  const facts = guideFacts(view, intent, panels)
  const looked =
    view.guide === null
      ? undefined
      : COURSE.find(({ id, how, when, done }) => how === 'look' && !facts.seen.includes(id) && when(facts) && done?.(facts) === true)
  const id = looked?.id ?? null
  useEffect(() => {
    if (id !== null) send({ type: 'guide.seen', lesson: id })
  }, [id, send])
}
