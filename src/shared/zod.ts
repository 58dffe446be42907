import { z } from 'zod'

// Zod probes for `new Function` unless told not to; under our Content-Security-Policy that would log a violation.
z.config({ jitless: true })

export { z }
