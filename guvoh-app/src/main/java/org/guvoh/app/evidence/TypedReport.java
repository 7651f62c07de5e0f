package org.guvoh.app.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.guvoh.core.report.Acquisition;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.unpack.Part;

/**
 * A report that a person typed: its bytes are a plain text with the header block that {@code read}
 * knows, so that it is the same report when it is read from a file.
 *
 * @param form what it is a note of: report, call, post
 * @param by who typed it
 * @param at when, ISO 8601
 */
record TypedReport(Map<String, String> header, String text, String form, String by, String at) {
  TypedReport {
    header = new LinkedHashMap<>(header);
    header.values().removeIf(String::isBlank);
  }

  String file() {
    String lines =
        header.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + SaidText.tidy(entry.getValue()) + "\n")
            .collect(Collectors.joining());
    return lines.isEmpty() ? text : lines + "\n" + text;
  }

  Part part() {
    Acquisition acquisition =
        Acquisition.of(Acquisition.Way.TYPED, "typed", "")
            .fetched("", at, java.util.List.of())
            .withNote(form + ", typed by " + by);
    return Part.of(
        "typed report", file().getBytes(StandardCharsets.UTF_8), Part.Kind.PLAIN, acquisition);
  }
}
