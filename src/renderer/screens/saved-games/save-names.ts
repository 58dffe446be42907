import { FACTIONS, SCENARIOS, type Words } from '../../../../rules'
import type { SaveEntry, SaveSummary } from '../../../shared/bridge'
import { formatDate, gameFileName, gameName, isolate, say, type Language, type Translate } from '../../words'

/** What the scenario of a saved game is called in both languages, where that is known here. */
const scenarioWords = ({ scenarioId, ownScenario, result }: SaveSummary): Words | undefined =>
  SCENARIOS.find(({ id }) => id === scenarioId)?.name ?? ownScenario ?? result?.scenario

/** The scenario a saved game is played in, by name. */
export function scenarioName(summary: SaveSummary, t: Translate, lang: Language): string {
  const name = scenarioWords(summary)
  return name === undefined ? t('screens:saves.ownScenario') : say(name, lang)
}

/** What a slip is headed with: the name somebody gave, else the scenario; the file's where nothing else is known. */
export function saveName({ kind, summary, fileName }: SaveEntry, lang: Language): string {
  if (summary === null) return isolate(fileName)
  return nameIn(summary, kind === 'named' ? summary.name : null, lang)
}

/** What a game would be called under a name that is, or was to be, its own. */
export function nameIn(summary: SaveSummary, name: string | null, lang: Language): string {
  const scenario = scenarioWords(summary)
  return scenario === undefined ? isolate(name ?? summary.name) : gameName(name, scenario, lang)
}

/** When it was played last. */
export const saveDate = ({ summary, modifiedAt }: SaveEntry, lang: Language): string => formatDate(summary?.savedAt ?? modifiedAt, lang)

/** What a saved game is called where its slip is not seen beside it: games without a name of their own are told apart by their dates. */
export function saveTitle(save: SaveEntry, t: Translate, lang: Language): string {
  const name = saveName(save, lang)
  return save.kind === 'named' || save.summary === null ? name : t('screens:saves.gameOf', { name, date: saveDate(save, lang) })
}

/** The name that is offered for an exported save. */
export function exportName({ id, summary }: SaveEntry, t: Translate, lang: Language): string {
  if (summary === null) return id
  return gameFileName(
    { scenario: scenarioName(summary, t, lang), seats: FACTIONS.map((faction) => summary.seats[faction]), playedAt: summary.savedAt },
    t,
  )
}
