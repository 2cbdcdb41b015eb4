import type { Guessing } from './GuessChart'

/** A guess as the room finds it: nobody has guessed, and nothing is told. */
export const openGuess: Guessing = { value: null, revealed: false }
