package org.guvoh.ingest.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.table.Table;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.content.LanguageCode;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.published.PublicationTime;

/**
 * Plain text, with an optional header block of {@code Key: value} lines before the first blank
 * line.
 *
 * <p>The block counts only when every line of it has a known key; it is not part of the text. CR LF
 * and CR become LF, a byte order mark is already gone; nothing else is changed.
 */
public final class PlainText {
  private static final String MEDIA_TYPE = "text/plain";
  private static final Map<String, String> FIELDS = fields();

  private final Map<String, List<String>> header;
  private final String body;

  private PlainText(Map<String, List<String>> header, String body) {
    this.header = header;
    this.body = body;
  }

  public static ReportContent read(String decoded) {
    String text = decoded.replace("\r\n", "\n").replace('\r', '\n');
    return split(text).content();
  }

  private static PlainText split(String text) {
    Map<String, List<String>> header = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end + 1;
      if (line.isBlank()) {
        break;
      }
      Optional<String> field = field(line);
      if (field.isEmpty()) {
        return new PlainText(Map.of(), text);
      }
      header
          .computeIfAbsent(field.get(), unused -> new ArrayList<>())
          .add(SaidText.tidy(line.substring(line.indexOf(':') + 1)));
    }
    return header.isEmpty()
        ? new PlainText(Map.of(), text)
        : new PlainText(header, text.substring(at));
  }

  private static Optional<String> field(String line) {
    int colon = line.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(
            FIELDS.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT)));
  }

  private ReportContent content() {
    ReportMetadata metadata =
        new ReportMetadata(
            value("publisher"), value("author"), value("title"), published(), value("url"));
    Stated<String> language = language();
    return new ReportContent(MEDIA_TYPE, body, metadata, language, language.find().isPresent());
  }

  private Stated<String> value(String field) {
    if (header.isEmpty()) {
      return Stated.absent("plain text without a header block");
    }
    List<String> values = header.getOrDefault(field, List.of());
    if (values.isEmpty()) {
      return Stated.absent("the header block has no line for it");
    }
    String joined =
        field.equals("author")
            ? String.join(", ", values)
            : values.stream().distinct().count() == 1 ? values.get(0) : "";
    if (joined.isEmpty()) {
      boolean empty = values.stream().allMatch(String::isEmpty);
      return Stated.absent(
          empty ? "its header line is empty" : "its header lines say different things");
    }
    return Stated.said(joined, "header line " + field);
  }

  private Stated<Edtf> published() {
    return value("published")
        .match(
            said -> PublicationTime.stated(said.value(), said.where()),
            inferred -> PublicationTime.stated(inferred.value(), inferred.from()),
            absent -> Stated.absent(absent.reason()));
  }

  private Stated<String> language() {
    Stated<String> stated = value("language");
    return stated
        .find()
        .flatMap(LanguageCode::ofTag)
        .map(code -> Stated.said(code, "header line language"))
        .orElseGet(
            () ->
                stated.find().isPresent()
                    ? Stated.absent("the header names no ISO 639-1 code")
                    : stated);
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    Table.resource(PlainText.class, "header-keys")
        .rows()
        .forEach(row -> fields.put(row.get("key").toLowerCase(Locale.ROOT), row.get("field")));
    return Map.copyOf(fields);
  }
}
