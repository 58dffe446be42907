import type { ReactNode } from 'react'
import { FACTIONS, type Scenario } from '../../../../rules'
import { Emblem } from '../../art'
import { useAppInfo } from '../../table'
import { say, useWords } from '../../words'
import { GuideBlock } from './guide-block'
import type { GuideSheet } from './guide-pages'

interface GuidePageProps {
  readonly page: GuideSheet
  readonly scenario: Scenario
  /** What can be done with it, on the screen. */
  readonly tools?: ReactNode
}

/** One page of the teacher's guide, on the screen or on paper: its title, its text, and what it was filled for. */
export function GuidePage({ page: { id, title, blocks }, scenario, tools }: GuidePageProps) {
  const { t, lang } = useWords()
  const info = useAppInfo()
  const house = FACTIONS.find((faction) => id === `role-${faction}`)
  return (
    <section className="guide-page" data-page={id} data-faction={house} aria-label={title}>
      <header>
        {house !== undefined && <Emblem faction={house} size={36} />}
        <h2 tabIndex={-1}>{title}</h2>
        {tools}
      </header>
      <div className="guide-body">
        {blocks.map((block, at) => (
          <GuideBlock key={at} block={block} />
        ))}
      </div>
      <footer>
        <span>
          {t('gameName')} · {t('teachersGuide')}
        </span>
        <span>{t('teaching:foot', { scenario: say(scenario.name, lang), version: info?.version ?? '' })}</span>
      </footer>
    </section>
  )
}
