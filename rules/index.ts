export { cloneState } from './model/clone'
export * from './model/content'
export * from './model/scenario'
export * from './model/ids'
export * from './model/indexes'
export { keysOf } from './model/keys'
export * from './model/ledger'
export * from './model/move'
export * from './model/numbers'
export * from './model/offer'
export * from './model/outcome'
export * from './model/state'

export {
  BELTS,
  BELTS_OF,
  MACRO_INFO,
  MACRO_OF,
  REGIONS,
  REGIONS_OF,
  SHOPPERS,
  TOTAL_SHOPPERS,
  beltIndex,
  findBelt,
  findMacro,
  findRegion,
  macroIndex,
  neighbours,
  regionIndex,
  type PlacedBelt,
} from './content/board'
export { AGENDAS, CARDS, EVENTS, FACTION_INFO, PRIVATE_TERMS, SCENARIOS, builtInScenario } from './content/catalogue'
export { BASE_NUMBERS, numbersWith } from './content/numbers'
export { STAGES, stageIn } from './content/stages/stages'
export { SOURCES, sourcesOf } from './content/sources'

export { accessAt, carriesWeChatPay, hasSoldStake, scopeCovers } from './queries/access'
export {
  account,
  agendaProgress,
  goalProgress,
  missions,
  ownGoals,
  privateTermProgress,
  totals,
  type GoalProgress,
  type OwnGoal,
} from './queries/account'
export { goalPoints, measure } from './queries/metrics'
export { earlyAppeal, subsidyAppeal } from './queries/appeal'
export { appealIn, explain, leftHandTurnedIn, regionInfo, type AppealParts, type Explanation, type RegionView } from './queries/explain'
export { halfTimeOf, halfTimePercentOf } from './queries/half-time'
export { booksPay, feeOf, incomeLines, incomeTotal, tollOf } from './queries/income'
export { countedBuyers, leaderOf, macroLeader, regionLeader } from './queries/leaders'
export { boardPoints, payBuyers, sharePoints, stakePoints } from './queries/points'
export { standingInPlace, standingOf, taobaoCore, type Standing } from './queries/standing'
export { supplyAt } from './queries/supply'

export {
  applicationById,
  applicationOf,
  changesBetween,
  concessionsOf,
  isOnDesk,
  levelsOpenTo,
  pendingApplications,
  refusalScrutiny,
  renewalOpen,
} from './access/applications'
export { conceded, sizeOf } from './queries/conceded'
export { termAbout, touches } from './queries/private-terms'
export { bindsBid } from './access/promises'
export { cashIn } from './moves/counters'
export { positionWithDeal, priceOfPromise, type DealTerms } from './moves/deal'
export { MAX_QUARTERS, MAX_QUARTERS_WITHOUT_BID, MAX_TERMS } from './moves/deal-check'
export { positionWithPush } from './moves/tencent'
export { canonicalOffers, checkOffer, sameOffer } from './moves/offer-check'
export { legalMoves, randomMove, searchMoves } from './moves/enumerate'
export { MOVE_TYPES, actionCost, cashCost, checkMove, mayEverMake } from './moves/registry'

export { targetsOf } from './moves/card-target'
export { CLOSING_STAGES, type ClosingStage } from './effects/run'
export { dumpedBy } from './effects/put-subsidy'
export { regionsIn, regionsReached, seatsReached } from './effects/reach'

export { winnerOf } from './phases/advance'
export { apportion } from './queries/apportion'
export { applyInPlace, applyMove } from './phases/apply'
export { closingPositions, marketSoFar, type ClosingPosition } from './phases/closing'
export { createGame, openGame, type GameSetup } from './phases/create-game'
export { forecast, forecastPoints, marketAhead, quarterAhead, type Forecast, type QuarterAhead } from './phases/forecast'
export { randomPlayout } from './phases/playout'
export { projection } from './phases/projection/projection'
export { projectorFrom, type Projector } from './phases/projection/projector'
export { isStageTurn } from './phases/stage'
export { nextInt, pick, type Seeded } from './random/generator'
export { playerView, visibleLog } from './visibility/player-view'

export { RULES_VERSION, contentHash, playedHash, stateHash } from './codec/identity'
export { canonicalJson, fingerprint } from './codec/hash'
export { parseMoves } from './codec/moves'
export { type Problem } from './codec/problem'
export { fileField, fileProblems } from './codec/file-parts'
export { problemWords, type ProblemWords } from './codec/problem-words'
export { replay, type Replay } from './codec/replay'
export { checkScenario, parseScenario, type ScenarioResult } from './codec/scenario'
export { wholeRangeAt, type WholeRange } from './codec/scenario-ranges'
