import { builtInScenario } from '../../rules'
import { isTurnOfPerson, keepGame, playByRules, SEATINGS } from './played-by-rules'

/** Leaves a game of Spring 2021 two quarters old in Ali's turn: a full hand of five and neighbours with promises, which need most room. */
export const leaveGameInATurn = (userFolder: string): void =>
  keepGame(
    userFolder,
    playByRules(
      { scenario: builtInScenario('spring-2021'), seed: 7, seats: SEATINGS.alone },
      (record) => record.state.quarter === 3 && isTurnOfPerson(record),
    ),
  )
