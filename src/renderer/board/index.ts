export { Board } from './board'

export { buildRenderModel, type BoardSelection } from './model/build-render-model'

export { TableBoard } from './table-board'
