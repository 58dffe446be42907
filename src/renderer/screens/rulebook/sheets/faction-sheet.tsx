import { CARDS, FACTION_INFO, type Card, type Faction, type Goal, type PrivateTerm, type Scenario } from '../../../../../rules'
import { CardPicture, Emblem } from '../../../art'
import { formatCash, say, SENTENCE_GAP, useWords, type Language, type Translate } from '../../../words'
import { agendasIn, privateTermsIn } from '../fill/agendas-in'
import type { RuleSection } from '../parse-rulebook'
import { RuleText } from '../rule-text'

interface FactionSheetProps {
  readonly faction: Faction
  readonly scenario: Scenario
  readonly rules: readonly RuleSection[]
  readonly onOpen: (id: string) => void
}

/** Two printed pages about one seat: what it wants and how it acts, and its ten cards. */
export function FactionSheet({ faction, scenario, rules, onOpen }: FactionSheetProps) {
  return (
    <section className="faction-sheet" data-faction={faction} aria-labelledby={`sheet-${faction}`}>
      <div className="sheet-page">
        <SheetHead faction={faction} scenario={scenario} />
        <Wants faction={faction} scenario={scenario} />
        <SheetRules rules={rules} onOpen={onOpen} />
      </div>
      <div className="sheet-page">
        <Cards faction={faction} />
      </div>
    </section>
  )
}

type OfScenario = Pick<FactionSheetProps, 'faction' | 'scenario'>

function SheetHead({ faction, scenario }: OfScenario) {
  const { t, lang } = useWords()
  const { name, platform, summary, strengths, fears } = FACTION_INFO[faction]
  return (
    <>
      <header className="sheet-head">
        <Emblem faction={faction} size={44} />
        <h2 id={`sheet-${faction}`} tabIndex={-1}>
          {say(name, lang)} {say(platform, lang) !== say(name, lang) && <small>{say(platform, lang)}</small>}
        </h2>
        <p className="sheet-scenario">{say(scenario.name, lang)}</p>
      </header>
      <p className="story">{say(summary, lang)}</p>
      <p>
        <strong>{t('screens:sheets.strengths')}</strong>
        {SENTENCE_GAP[lang]}
        {say(strengths, lang)}
        {SENTENCE_GAP[lang]}
        <strong>{t('screens:sheets.fears')}</strong>
        {SENTENCE_GAP[lang]}
        {say(fears, lang)}
      </p>
    </>
  )
}

function Wants({ faction, scenario }: OfScenario) {
  const { t, lang } = useWords()
  const terms = privateTermsIn(scenario).filter((term) => term.faction === faction)
  const agendas = agendasIn(scenario, faction)
  return (
    <div className="sheet-columns">
      <div>
        <h3>{t('screens:sheets.missions')}</h3>
        <ul className="rule-list">
          {FACTION_INFO[faction].missions.map((goal) => (
            <GoalLine key={goal.id} goal={goal} />
          ))}
        </ul>
        <h3>{t(faction === 'tencent' ? 'screens:sheets.wishes' : 'screens:sheets.redLines')}</h3>
        <p>{terms.map((term) => termInBrief(term, t, lang)).join(t('screens:sheets.between'))}</p>
      </div>
      <div>
        <h3>{t(agendas.length === 1 ? 'screens:sheets.agendaGiven' : 'screens:sheets.agendas')}</h3>
        <ul className="rule-list">
          {agendas.map(({ id, name, goal }) => (
            <GoalLine key={id} goal={goal} name={say(name, lang)} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function GoalLine({ goal: { words }, name }: { readonly goal: Goal; readonly name?: string }) {
  const { lang } = useWords()
  return (
    <li>
      {name !== undefined && <strong>{name} </strong>}
      {say(words, lang)}
    </li>
  )
}

function SheetRules({ rules, onOpen }: Pick<FactionSheetProps, 'rules' | 'onOpen'>) {
  const { t } = useWords()
  return (
    <>
      <h3>{t('screens:sheets.rules')}</h3>
      <div className="sheet-rules">
        {rules.map(({ id, number, title, blocks }) => (
          <section key={id}>
            <h4>
              <span className="rule-number num">{number}</span> {title}
            </h4>
            {blocks.map((block, index) => (
              <RuleText key={index} block={block} onOpen={onOpen} />
            ))}
          </section>
        ))}
      </div>
    </>
  )
}

function Cards({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const cards = [...CARDS.values()].filter((card) => card.faction === faction)
  return (
    <>
      <h3>{t('screens:sheets.cards', { seat: say(FACTION_INFO[faction].name, lang) })}</h3>
      <ul className="sheet-cards">
        {cards.map((card) => (
          <CardLine key={card.id} card={card} />
        ))}
      </ul>
    </>
  )
}

function CardLine({ card }: { readonly card: Card }) {
  const { t, lang } = useWords()
  return (
    <li>
      <span className="sheet-picture">
        <CardPicture picture={card.picture} />
      </span>
      <div>
        <h4>{say(card.name, lang)}</h4>
        <p className="sheet-cost num">
          {formatCash(card.cost, lang)} · {t('panels:hand.actions', { count: card.actions })}
          {card.target !== 'none' && <> · {t(`panels:hand.target.${card.target}`)}</>}
        </p>
        <p>{say(card.text, lang)}</p>
      </div>
    </li>
  )
}

/** A red line or a wish by its concession and its most points: 'Stake (5)'. */
function termInBrief({ goal }: PrivateTerm, t: Translate, lang: Language): string {
  const { metric, steps } = goal
  const concession = 'concession' in metric ? t(`concession.${metric.concession}`) : say(goal.words, lang)
  return t('screens:sheets.inBrief', { concession, points: Math.max(...steps.map(({ points }) => points)) })
}
