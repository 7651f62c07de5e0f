package org.guvoh.names.spelling;

/**
 * A spelling in the forms by which it is compared.
 *
 * @param folded the whole name folded, in one word
 * @param core folded without generic and linking words, in one word
 * @param sounds the core by classes of sounds with two classes of vowels (A for a, o, u; I for e,
 *     i, y); a final vowel is dropped
 * @param skeleton the consonants of the sounds, with a mark where the name begins with a vowel
 */
public record Spelling(String folded, String core, String sounds, String skeleton) {
  /** Whether the name holds anything to compare. */
  public boolean isEmpty() {
    return folded.isEmpty();
  }
}
