export { createMakerRoom, type MakerRoom, type Trial, type TrialLevel } from './maker-room'
