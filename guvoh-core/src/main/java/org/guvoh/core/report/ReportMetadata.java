package org.guvoh.core.report;

import org.guvoh.core.Stated;
import org.guvoh.core.time.Edtf;

/** What a report says of itself, each value with where it was read or why it is missing. */
public record ReportMetadata(
    Stated<String> publisher,
    Stated<String> author,
    Stated<String> title,
    Stated<Edtf> published,
    Stated<String> url) {
  /** Metadata of a bare text: nothing is known, for the reason given. */
  public static ReportMetadata unknown(String reason) {
    return new ReportMetadata(
        Stated.absent(reason),
        Stated.absent(reason),
        Stated.absent(reason),
        Stated.absent(reason),
        Stated.absent(reason));
  }
}
