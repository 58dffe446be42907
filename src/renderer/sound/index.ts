export { Sounds } from './sounds'
