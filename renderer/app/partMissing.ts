/** A file of the app, other than code, could not be fetched. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
}
