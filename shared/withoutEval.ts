import { config } from 'zod'

// zod's faster path is made with `new Function`, which no content security policy of ours allows. Whether it may be is tried
// when a schema is made: what makes one imports this first.
config({ jitless: true })
