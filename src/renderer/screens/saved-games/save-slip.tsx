import { Button } from 'react-aria-components'
import { BOT_LEVELS } from '../../table'
import { FACTIONS, SCENARIOS, type Faction } from '../../../../rules'
import type { SaveEntry, SaveSummary } from '../../../shared/bridge'
import { Emblem, Icon, Stamp } from '../../art'
import {
  describeProblem,
  describeResult,
  factionName,
  formatDate,
  gameFileName,
  quarterOf,
  say,
  sitterLine,
  useWords,
  type Language,
  type Translate,
} from '../../words'

/** What can be done with a saved game. */
export type SaveDeed = 'open' | 'replay' | 'export' | 'remove'

interface SaveSlipProps {
  readonly save: SaveEntry
  readonly isBusy: boolean
  readonly isWorking: boolean
  readonly onAct: (deed: SaveDeed, save: SaveEntry) => void
}

/** One saved game on its slip of paper; a damaged one says what is wrong with it. */
export function SaveSlip({ save, isBusy, isWorking, onAct }: SaveSlipProps) {
  const { t, lang } = useWords()
  const { summary, problem } = save
  const name = nameOf(save, t)
  return (
    <li className="save-slip panel" data-damaged={summary === null} aria-busy={isWorking}>
      <div className="save-slip-head">
        <h2>{name}</h2>
        {summary === null && <Stamp tone="bad">{t('screens:saves.damaged')}</Stamp>}
        {summary?.status.over === true && <Stamp tone="ink">{t('screens:saves.over')}</Stamp>}
        <span className="soft small">{formatDate(summary?.savedAt ?? save.modifiedAt, lang)}</span>
      </div>
      {summary !== null && <SaveFacts summary={summary} />}
      {problem !== null && (
        <p className="save-problem">{describeProblem({ code: problem.code, params: { where: problem.where ?? '', file: save.fileName } }, t, lang)}</p>
      )}
      <div className="save-slip-buttons">
        {summary !== null && (
          <Button
            className="btn btn-primary btn-small"
            isDisabled={isBusy}
            onPress={() => onAct('open', save)}
            aria-label={t('screens:saves.openNamed', { name })}
          >
            <Icon name="play" size={16} />
            {t('screens:saves.open')}
          </Button>
        )}
        {summary !== null && summary.moveCount > 0 && (
          <Button className="btn btn-small" isDisabled={isBusy} onPress={() => onAct('replay', save)} aria-label={t('story:replay.openSaveNamed', { name })}>
            <Icon name="eye" size={16} />
            {t('story:replay.openSave')}
          </Button>
        )}
        {summary !== null && (
          <Button className="btn btn-small" isDisabled={isBusy} onPress={() => onAct('export', save)} aria-label={t('screens:saves.exportNamed', { name })}>
            {t('screens:saves.export')}
          </Button>
        )}
        <Button className="btn btn-small" isDisabled={isBusy} onPress={() => onAct('remove', save)} aria-label={t('screens:saves.removeNamed', { name })}>
          {t('screens:saves.remove')}
        </Button>
      </div>
    </li>
  )
}

function nameOf({ id, kind, summary, fileName }: SaveEntry, t: Translate): string {
  if (summary === null) return fileName
  if (kind === 'named') return summary.name
  return t(id === 'autosave' ? 'screens:saves.autosave' : 'screens:saves.autosaveEarlier')
}

/** The name that is offered for an exported save. */
export function exportName(save: SaveEntry, t: Translate, lang: Language): string {
  const { summary } = save
  if (summary === null) return save.id
  return gameFileName({ scenario: scenarioIn(summary, t, lang), seats: FACTIONS.map((faction) => summary.seats[faction]), playedAt: summary.savedAt }, t)
}

function scenarioIn({ scenarioId, result }: SaveSummary, t: Translate, lang: Language): string {
  const scenario = SCENARIOS.find(({ id }) => id === scenarioId)
  const name = scenario?.name ?? result?.scenario
  return name === undefined ? t('screens:saves.ownScenario') : say(name, lang)
}

function SaveFacts({ summary }: { readonly summary: SaveSummary }) {
  const { t, lang } = useWords()
  return (
    <>
      <p className="save-facts">
        <strong>{scenarioIn(summary, t, lang)}</strong>
        <span>{quarterOf(summary.status.quarter, summary.status.length, lang)}</span>
        <span>{t('screens:saves.moves', { count: summary.moveCount })}</span>
      </p>
      {summary.result !== null && <p className="save-facts">{describeResult(summary.result, t, lang)}</p>}
      <ul className="save-seats">
        {FACTIONS.map((faction) => (
          <li key={faction} data-faction={faction}>
            <Emblem faction={faction} size={18} title={factionName(faction, lang)} />
            <span>{sitterIn(summary, faction, t)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A person by name, a bot by its level; a level from elsewhere is simply a bot. */
function sitterIn({ seats }: SaveSummary, faction: Faction, t: Translate): string {
  const { kind, name, level } = seats[faction]
  const place = FACTIONS.filter((other) => seats[other].kind === 'human').indexOf(faction) + 1
  return sitterLine({ kind, name, place, level: kind === 'bot' ? (BOT_LEVELS.find((known) => known === level) ?? null) : null }, t)
}
