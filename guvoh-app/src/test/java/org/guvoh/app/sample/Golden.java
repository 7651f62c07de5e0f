package org.guvoh.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What an attentive reader found in the sample case, from {@code golden.md}. */
final class Golden {
  private static final Set<String> UNKNOWN_FIELDS =
      Set.of("unknown", "no response", "no response (copy)", "not given", "unverified");

  private static final String DATELINE = "^[A-Z]+, .*?\\) - ";
  private static final String COPY =
      new String(SampleCase.bytes("02-courier-reprint.html"), StandardCharsets.UTF_8);

  private final List<MarkdownTables.Row> tables = MarkdownTables.parse(page());
  private final List<GoldenRow> rows =
      tables.stream().filter(row -> row.has("exact sentence")).map(GoldenRow::of).toList();

  private static String page() {
    try (InputStream in = Golden.class.getResourceAsStream("golden.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of one report, with those of the report it copies whose sentences stand in it too. */
  List<GoldenRow> rows(String report) {
    return rows.stream()
        .filter(row -> row.report().equals(report) || isCopied(row, report))
        .toList();
  }

  /** The reader says of 02 that it copies 01, and gives the shared sentences once. */
  private static boolean isCopied(GoldenRow row, String report) {
    return report.equals("02")
        && row.report().equals("01")
        && COPY.contains(row.sentence().replaceFirst(DATELINE, ""));
  }

  List<GoldenToll> tolls() {
    return rows.stream().flatMap(row -> GoldenToll.of(row).stream()).toList();
  }

  List<GoldenToll> tolls(String report) {
    return tolls().stream().filter(toll -> toll.row().report().equals(report)).toList();
  }

  /** What the reader calls open, unanswered or not said in a report. */
  List<GoldenRow> unknowns(String report) {
    return rows(report).stream()
        .filter(row -> UNKNOWN_FIELDS.contains(row.field()) || row.value().startsWith("not said"))
        .toList();
  }

  /** The days on which the attacks were, whoever says so. */
  Set<String> daysOfAttacks() {
    return rows.stream()
        .filter(row -> row.field().equals("when"))
        .flatMap(row -> row.days().stream())
        .collect(Collectors.toSet());
  }

  /** The fields on which the reader sees the accounts of an incident part. */
  Set<String> disagreements() {
    return tables.stream()
        .filter(row -> row.part().equals("Disagreements"))
        .map(row -> row.get("field"))
        .collect(Collectors.toSet());
  }

  /** The names that the reader lists. */
  Set<String> names() {
    return tables.stream()
        .filter(row -> row.has("what it is"))
        .map(row -> row.get("name"))
        .collect(Collectors.toSet());
  }
}
