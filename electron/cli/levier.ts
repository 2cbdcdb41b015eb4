import { speak } from './speak'

process.exitCode = await speak(process.argv.slice(2))
