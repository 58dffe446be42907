export { createClassRoom, type ClassRoom, type ClassView, type ParPlaying } from './class-room'
export { gamesAmong } from './given-games'
