export { Board } from './board'

export type { BoardSelection } from './model/board-selection'
export { buildRenderModel } from './model/build-render-model'

export { TableBoard } from './table-board'
