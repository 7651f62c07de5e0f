package org.guvoh.bench.metamorphic;

import java.util.function.UnaryOperator;
import org.guvoh.bench.engine.BenchReport;

/**
 * A changed report, and how its record is to be compared with that of the original.
 *
 * @param check name of the check
 * @param limit what begins at or after this offset of the changed text is left out
 * @param back turns words of the changed text into those of the original
 * @param added a cue that was put in, or empty; hedges may then differ
 */
record Variant(
    String check, BenchReport report, int limit, UnaryOperator<String> back, String added) {
  static Variant of(String check, BenchReport report) {
    return new Variant(check, report, Integer.MAX_VALUE, UnaryOperator.identity(), "");
  }
}
