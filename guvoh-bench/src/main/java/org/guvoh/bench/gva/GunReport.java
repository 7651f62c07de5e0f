package org.guvoh.bench.gva;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.time.Edtf;
import tools.jackson.databind.JsonNode;

/**
 * A news report on a gun incident with what the incident's coders wrote: one object a line.
 *
 * @param event id of the incident, hidden from the engine
 * @param day the incident's day
 */
record GunReport(
    String name,
    String event,
    Optional<LocalDate> published,
    String text,
    Optional<LocalDate> day,
    String city,
    int killed,
    int injured) {
  private static final DateTimeFormatter CODED =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  static GunReport parse(String line) {
    JsonNode node = ExtractionCodec.plainMapper().readTree(line);
    JsonNode gold = node.path("gold");
    String title = node.path("title").asString("");
    String body = node.path("text").asString("").strip();
    return new GunReport(
        node.path("doc_id").asString(""),
        node.path("event").asString(""),
        day(node.path("dct").asString(""), DateTimeFormatter.ISO_LOCAL_DATE),
        title.isBlank() ? body : title + "\n\n" + body,
        day(gold.path("date").asString(""), CODED),
        gold.path("city").asString(""),
        gold.path("killed").asInt(0),
        gold.path("injured").asInt(0));
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), format));
    } catch (DateTimeParseException unknown) {
      return Optional.empty();
    }
  }

  BenchReport report() {
    BenchReport report = BenchReport.of(name, text);
    return published.map(day -> report.published(Edtf.ofDay(day))).orElse(report);
  }
}
