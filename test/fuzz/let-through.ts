/** Something hostile came out of a reading or got into a file that was written. Anything else thrown is a fault of its own. */
export class LetThrough extends Error {
  override name = 'LetThrough';
}
