export { promiseBook, type PromisePage, type SettledPromise } from './promise-book'
export { quarterStories, shareHistory, type QuarterEnd, type QuarterStory, type ShareMoment } from './quarter-stories'
export { findTurns, shiftOf, type AskChances, type Chances, type Turn, type WeighedGame } from './turns'
export { meanOf, type MeanQuarter } from './what-if'
