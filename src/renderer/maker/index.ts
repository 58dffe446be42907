export { createMakerRoom, type Trial, type TrialLevel } from './maker-room'
