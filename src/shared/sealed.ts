/** A value that is only read, all the way in: what comes out of a schema is nobody's to change. */
export type Sealed<Value> = Value extends object ? { readonly [Key in keyof Value]: Sealed<Value[Key]> } : Value
