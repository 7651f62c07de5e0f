package org.guvoh.core.report;

import java.util.function.Function;

/** What became of one input: a report with its payload, or a rejection. */
public sealed interface Intake {
  /** A report that was read, the file it came from, and the bytes its id was taken from. */
  record Accepted(Report report, String file, Payload payload) implements Intake {}

  /** An input that was refused. */
  record Refused(Rejected rejected) implements Intake {}

  default <R> R match(Function<Accepted, R> accepted, Function<Refused, R> refused) {
    return this instanceof Accepted value ? accepted.apply(value) : refused.apply((Refused) this);
  }
}
