package org.guvoh.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.guvoh.app.reading.Progress;
import org.guvoh.app.reading.ReadingSummary;
import org.guvoh.core.report.Rejected;

/**
 * What commands read when they are told to read standard input, and where they print: results on
 * {@code out}, everything about the run on {@code err}.
 */
record Console(InputStream in, PrintStream out, PrintStream err) {
  Progress progress(int total) {
    return new Progress(err, Terminal.isThere(), total, System::nanoTime);
  }

  void rejections(List<Rejected> rejected) {
    rejected.forEach(one -> err.println("not read: " + oneLine(one.message())));
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}+", " ");
  }

  /** Says what a reading run did and gives its exit code. */
  int summary(ReadingSummary summary) {
    rejections(summary.rejected());
    err.println(
        "read "
            + summary.added()
            + " new, "
            + summary.known()
            + " known already, "
            + summary.rejected().size()
            + " refused");
    return summary.rejected().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }
}
