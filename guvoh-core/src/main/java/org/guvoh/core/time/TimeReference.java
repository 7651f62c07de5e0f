package org.guvoh.core.time;

/**
 * A time as a text gives it: EDTF value, precision, and what it was reckoned from.
 *
 * @param from in words, what a relative time was reckoned from; empty when {@link TimeBasis#SAID}
 */
public record TimeReference(Edtf value, TimeBasis basis, String from) {
  public TimePrecision precision() {
    return value.precision();
  }
}
