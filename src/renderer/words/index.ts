export { seatAlone, seatCalled, seatDoneTo, tellingTo, winnerLine, type Company } from './callings'
export { describePromise, describeTerm } from './describe-deal'
export { describeAccountLine } from './describe-account'
export { describeChange, describeProgress } from './describe-goal'
export { bidsPhrase, describeLogEntry, describeTold } from './describe-log'
export { describeMove } from './describe-moves'
export { applicationsIn, applicationsWithOffers, changeLine, concessionLine, offerPhrase, type ApplicationOf } from './describe-offer'
export { describeMistake, describeProblem, describeRemedy } from './describe-problem'
export { describeResult } from './describe-result'
export { describeRejection } from './describe-rejection'
export { isWorded } from './is-worded'
export { NAMED_THINGS, type NameThing } from './name-thing'
export { describeSource, describeSources } from './describe-source'
export { gameFileName } from './file-names'
export * from './format'
export { gameName } from './game-name'
export { isolate } from './isolate'
export { LANGUAGES, languageFor, type Language } from './language'
export { readNumber, type NumberRange, type NumberRead } from './read-number'
export {
  agendaName,
  beltName,
  cardName,
  eventTitle,
  factionName,
  macroName,
  macroPhrase,
  namesIn,
  platformName,
  regionName,
  stageNameIn,
  type PlaceNames,
} from './names'
export { say } from './say'
export { joinSentences, SENTENCE_GAP } from './join-sentences'
export { sitterLine, sitterName } from './sitter-name'
export { fetchWords, learn, setLanguage, startWords } from './start-words'
export { tidyName, trimToLength } from '../../shared/tidy-name'
export { useWords, type Speech, type Translate } from './use-words'
