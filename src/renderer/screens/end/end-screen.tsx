import { useMemo } from 'react'
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { seatOf, type Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { UnsavedBar } from '../../panels'
import { useReplay, useSend, useTable } from '../../table'
import { factionName, formatPoints, platformName, quarterName, say, sitterName, useWords } from '../../words'
import { AccountSheet } from './account-sheet'
import { finalAccount, type FinalAccount } from './final-account'
import { GoalsSheet } from './goals-sheet'
import { HistorySheet } from './history-sheet'
import { SaveGameButton } from './save-game-button'
import { CompareSheet } from './compare-sheet'
import { ChartsSheet } from './charts-sheet'
import { PredictionsSheet } from './predictions-sheet'
import { TurnsSheet } from './turns-sheet'
import { StorySheet } from './story-sheet'

/** The end of a game: who has won, every point explained, agendas laid open, and what turned the game. */
export function EndScreen() {
  const { position } = useTable()
  const final = useMemo(() => finalAccount(position), [position])
  return (
    <main className="screen cloth end-screen">
      <UnsavedBar />
      <EndHead winner={final.ranking[0] ?? 'ali'} />
      <div className="end-columns">
        <Podium final={final} />
        <EndTabs final={final} />
      </div>
      <EndButtons />
    </main>
  )
}

function EndHead({ winner }: { readonly winner: Faction }) {
  const { t, lang } = useWords()
  const { seats, scenario, position } = useTable()
  const seat = seats.find(({ faction }) => faction === winner)
  const { startsAt, length } = position.config
  return (
    <header className="end-head" data-faction={winner}>
      <Emblem faction={winner} size={64} />
      <div>
        <h1>{t('screens:end.wins', { winner: factionName(winner, lang) })}</h1>
        <p className="story">
          {seat?.kind === 'human' ? t('screens:end.playedBy', { name: sitterName(seat, t) }) : t('screens:end.playedByBot')} · {say(scenario.name, lang)} ·{' '}
          {quarterName(startsAt, 1, lang)} – {quarterName(startsAt, length, lang)}
        </p>
      </div>
    </header>
  )
}

function Podium({ final }: { readonly final: FinalAccount }) {
  const { t, lang } = useWords()
  const { seats } = useTable()
  const best = Math.max(1, ...final.accounts.map(({ total }) => total))
  return (
    <ol className="podium" aria-label={t('screens:end.ranking')}>
      {final.ranking.map((faction, place) => {
        const total = final.accounts[seatOf(faction)]?.total ?? 0
        const seat = seats.find((other) => other.faction === faction)
        return (
          <li key={faction} className="panel podium-seat" data-faction={faction} data-winner={place === 0}>
            <span className="podium-place num">{place + 1}</span>
            <Emblem faction={faction} size={40} />
            <div className="podium-name">
              <strong className="display">{factionName(faction, lang)}</strong>
              <span className="soft small">{seat?.kind === 'human' ? sitterName(seat, t) : platformName(faction, lang)}</span>
            </div>
            <span className="podium-points display num">{formatPoints(total, lang)}</span>
            <span className="podium-bar" style={{ inlineSize: `${Math.max(0, (total / best) * 100)}%` }} />
          </li>
        )
      })}
    </ol>
  )
}

function EndTabs({ final }: { readonly final: FinalAccount }) {
  const { t } = useWords()
  const { position, log, predictions } = useTable()
  const film = useReplay()?.film ?? null
  const parent = useMemo(() => film?.parent() ?? null, [film])
  const { startsAt } = position.config
  return (
    <Tabs className="tabs panel end-tabs">
      <TabList className="tab-list" aria-label={t('screens:end.account')}>
        <Tab id="account" className="tab">
          {t('screens:end.account')}
        </Tab>
        <Tab id="goals" className="tab">
          {t('screens:end.goals')}
        </Tab>
        <Tab id="shares" className="tab">
          {t('screens:end.shares')}
        </Tab>
        {predictions.length > 0 && (
          <Tab id="predictions" className="tab">
            {t('story:predictions.title')}
          </Tab>
        )}
        <Tab id="story" className="tab">
          {t('screens:end.story')}
        </Tab>
        <Tab id="history" className="tab">
          {t('story:history.title')}
        </Tab>
        {parent !== null && (
          <Tab id="compare" className="tab">
            {t('story:compare.title')}
          </Tab>
        )}
      </TabList>
      <TabPanel id="account" className="panel-body">
        <AccountSheet final={final} />
      </TabPanel>
      <TabPanel id="goals" className="panel-body">
        <GoalsSheet position={position} />
      </TabPanel>
      <TabPanel id="shares" className="panel-body">
        {film !== null && <ChartsSheet film={film} final={final} />}
      </TabPanel>
      {predictions.length > 0 && (
        <TabPanel id="predictions" className="panel-body">
          <PredictionsSheet />
        </TabPanel>
      )}
      <TabPanel id="story" className="panel-body">
        {film !== null && <TurnsSheet film={film} />}
        <StorySheet log={log} startsAt={startsAt} />
      </TabPanel>
      <TabPanel id="history" className="panel-body">
        {film !== null && <HistorySheet film={film} />}
      </TabPanel>
      {film !== null && parent !== null && (
        <TabPanel id="compare" className="panel-body">
          <CompareSheet film={film} parent={parent} />
        </TabPanel>
      )}
    </Tabs>
  )
}

function EndButtons() {
  const { t } = useWords()
  const send = useSend()
  return (
    <footer className="end-buttons">
      <Button className="btn" onPress={() => send({ type: 'screen.open', screen: 'table' })}>
        <Icon name="region" size={18} />
        {t('screens:end.board')}
      </Button>
      <Button className="btn" onPress={() => send({ type: 'replay.open' })}>
        <Icon name="play" size={18} />
        {t('story:replay.openEnd')}
      </Button>
      <SaveGameButton />
      <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'screen.open', screen: 'set-up' })}>
        <Icon name="plus" size={18} />
        {t('screens:title.newGame')}
      </Button>
      <Button className="btn" onPress={() => send({ type: 'game.quit' })}>
        <Icon name="home" size={18} />
        {t('screens:end.title')}
      </Button>
    </footer>
  )
}
