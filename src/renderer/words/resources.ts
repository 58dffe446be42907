export { EN } from './en'
export { NAMESPACES } from './namespaces'
export { ZH_CN } from './zh-CN'
