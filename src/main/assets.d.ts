/** A file that travels with the build; its path at run time. */
declare module '*?asset' {
  const path: string
  export default path
}
