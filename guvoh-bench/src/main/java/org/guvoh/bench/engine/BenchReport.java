package org.guvoh.bench.engine;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.time.Edtf;

/**
 * A document of a data set as it is handed to an engine: its text unchanged and what is known of
 * its publication. Nothing of the gold is in it.
 *
 * @param name name of the document in its set
 */
public record BenchReport(
    String name, String text, Optional<Edtf> published, Optional<String> publisher) {
  /** A text of which nothing else is known. */
  public static BenchReport of(String name, String text) {
    return new BenchReport(name, text, Optional.empty(), Optional.empty());
  }

  public BenchReport published(Edtf day) {
    return new BenchReport(name, text, Optional.of(day), publisher);
  }

  /** The report; its id is that of name and text, so that copies in a set stay two. */
  public Report report() {
    String reason = "the data set does not give it";
    return new Report(
        ReportId.ofPayload((name + "\n" + text).getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        "UTF-8",
        new ReportMetadata(
            stated(publisher, reason),
            Stated.absent(reason),
            Stated.absent(reason),
            stated(published, reason),
            Stated.absent(reason)),
        Stated.said("en", "the data set"),
        TextRevision.of(text));
  }

  private static <T> Stated<T> stated(Optional<T> value, String reason) {
    return value.map(v -> Stated.said(v, "the data set")).orElseGet(() -> Stated.absent(reason));
  }
}
