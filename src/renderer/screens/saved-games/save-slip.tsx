import { Button } from 'react-aria-components'
import { BOT_LEVELS, useSaves } from '../../table'
import { FACTIONS, type Faction } from '../../../../rules'
import type { SaveEntry, SaveSummary } from '../../../shared/bridge'
import { Emblem, Icon, Stamp } from '../../art'
import { describeProblem, describeResult, factionName, quarterOf, sitterLine, useWords, type Translate } from '../../words'
import { saveDate, saveName, saveTitle, scenarioName } from './save-names'

/** What can be done with a saved game. */
export type SaveDeed = 'open' | 'replay' | 'export' | 'remove'

interface SaveSlipProps {
  readonly save: SaveEntry
  readonly onAct: (deed: SaveDeed, save: SaveEntry) => void
}

/** One saved game on its slip of paper; a damaged one says what is wrong with it, and one not read yet that it will be. */
export function SaveSlip({ save, onAct }: SaveSlipProps) {
  const { t, lang } = useWords()
  const { busyWith } = useSaves()
  const { summary, problem } = save
  return (
    <article
      className="save-slip panel"
      data-damaged={problem !== null}
      data-over={summary?.status.over === true}
      aria-busy={busyWith === save.id}
    >
      <div className="save-slip-text">
        <div className="save-slip-head">
          <h2>{saveName(save, lang)}</h2>
          {problem !== null && <Stamp tone="bad">{t('screens:saves.damaged')}</Stamp>}
          <span className="soft small save-date">{saveDate(save, lang)}</span>
        </div>
        {summary !== null && <SaveFacts save={save} summary={summary} />}
        {summary === null && problem === null && <p className="soft">{t('screens:saves.unread')}</p>}
        {problem !== null && (
          <p className="save-problem">
            {describeProblem({ code: problem.code, params: { where: problem.where ?? '', file: save.fileName } }, t, lang)}
          </p>
        )}
      </div>
      <SaveButtons save={save} onAct={onAct} />
    </article>
  )
}

function SaveButtons({ save, onAct }: SaveSlipProps) {
  const { t, lang } = useWords()
  const { state } = useSaves()
  const { summary } = save
  const name = saveTitle(save, t, lang)
  const button = (deed: SaveDeed, label: string) => ({
    isDisabled: state === 'busy',
    onPress: () => onAct(deed, save),
    'aria-label': label,
  })
  return (
    <div className="save-slip-buttons">
      {summary !== null && (
        <Button className="btn btn-primary btn-small" {...button('open', t('screens:saves.openNamed', { name }))}>
          <Icon name="play" size={16} />
          {t('screens:saves.open')}
        </Button>
      )}
      {summary !== null && summary.moveCount > 0 && (
        <Button className="btn btn-small" {...button('replay', t('story:replay.openSaveNamed', { name }))}>
          <Icon name="eye" size={16} />
          {t('story:replay.openSave')}
        </Button>
      )}
      {summary !== null && (
        <Button className="btn btn-small" {...button('export', t('screens:saves.exportNamed', { name }))}>
          {t('screens:saves.export')}
        </Button>
      )}
      {save.problem?.code !== 'save.folder' && (
        <Button className="btn btn-small" {...button('remove', t('screens:saves.removeNamed', { name }))}>
          {t('screens:saves.remove')}
        </Button>
      )}
    </div>
  )
}

function SaveFacts({ save, summary }: { readonly save: SaveEntry; readonly summary: SaveSummary }) {
  const { t, lang } = useWords()
  const scenario = scenarioName(summary, t, lang)
  return (
    <>
      <p className="save-facts">
        <span>{t(`screens:saves.kind.${save.kind}`)}</span>
        {scenario !== saveName(save, lang) && <strong>{scenario}</strong>}
        <SaveStand summary={summary} />
        {summary.result !== null && <span>{describeResult(summary.result, t, lang)}</span>}
        <span>{t('screens:saves.moves', { count: summary.moveCount })}</span>
      </p>
      <ul className="save-seats">
        {FACTIONS.map((faction) => (
          <li key={faction} data-faction={faction} data-kind={summary.seats[faction].kind}>
            <Emblem faction={faction} size={18} title={factionName(faction, lang)} />
            <span>{sitterIn(summary, faction, t)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How far a game has got, or how it ended. */
function SaveStand({ summary: { status } }: { readonly summary: SaveSummary }) {
  const { t, lang } = useWords()
  if (status.over) return <strong className="save-over">{t('screens:saves.over')}</strong>
  return <span>{quarterOf(status.quarter, status.length, lang)}</span>
}

/** A person by name, a bot by its level; a level from elsewhere is simply a bot. */
function sitterIn({ seats }: SaveSummary, faction: Faction, t: Translate): string {
  const { kind, name, level } = seats[faction]
  const place = FACTIONS.filter((other) => seats[other].kind === 'human').indexOf(faction) + 1
  return sitterLine({ kind, name, place, level: kind === 'bot' ? (BOT_LEVELS.find((known) => known === level) ?? null) : null }, t)
}
