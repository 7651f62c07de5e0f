package org.guvoh.core.incident;

import java.util.Comparator;
import org.guvoh.core.report.ReportId;

/** An event mention of the case file: report and the event's id in its extraction record. */
public record EventReference(ReportId report, String event) implements Comparable<EventReference> {
  private static final Comparator<EventReference> ORDER =
      Comparator.comparing(EventReference::report)
          .thenComparing(reference -> reference.event().length())
          .thenComparing(EventReference::event);

  @Override
  public int compareTo(EventReference other) {
    return ORDER.compare(this, other);
  }
}
