import type { BoardSelection } from '../model/board-selection'

/** Nothing asked, nothing chosen. */
export const NO_SELECTION: BoardSelection = { targets: null, chosen: {}, highlight: [], marks: [], draft: null, show: null }
