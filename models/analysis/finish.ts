/** Does work that comes in steps in one go, and gives its answer. */
export function finish<Answer>(work: Generator<unknown, Answer>): Answer {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
