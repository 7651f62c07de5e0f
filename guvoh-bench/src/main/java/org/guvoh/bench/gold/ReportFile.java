package org.guvoh.bench.gold;

import java.util.Optional;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.core.time.Edtf;

/** A report as a text file with optional header lines, as the gold has them. */
public final class ReportFile {
  private ReportFile() {}

  public static BenchReport parse(String name, String text) {
    String body = SheetReader.body(text);
    String header = text.substring(0, text.length() - body.length());
    return new BenchReport(
        name,
        body,
        line(header, "Published: ").flatMap(Edtf::tryParse),
        line(header, "Publisher: "));
  }

  private static Optional<String> line(String header, String key) {
    return header
        .lines()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
