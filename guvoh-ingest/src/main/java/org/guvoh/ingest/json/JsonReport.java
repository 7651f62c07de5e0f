package org.guvoh.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.table.Table;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.content.LanguageCode;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.html.HtmlFragment;
import org.guvoh.ingest.html.HtmlPage;
import org.guvoh.ingest.published.PublicationTime;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as a JSON object: fields of our own, and those that common extractors write, by the
 * table {@code json-fields}.
 *
 * <p>A text that another program extracted is taken as it is; with {@code html} alone the page is
 * read as a saved page would be. Extraction records of this program, whose text stands in {@code
 * report.revision.text}, are read as reports again.
 */
public final class JsonReport {
  private static final String MEDIA_TYPE = "application/json";
  private static final int DEEPEST = 200;
  private static final int LONGEST_STRING = 20_000_000;
  private static final List<Table.Row> FIELDS =
      Table.resource(JsonReport.class, "json-fields").rows();
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_STRING)
                          .build())
                  .build())
          .build();

  private final JsonNode node;

  private JsonReport(JsonNode node) {
    this.node = node;
  }

  /** Whether a line is a whole JSON object or list. */
  public static boolean isWhole(byte[] line) {
    try {
      return JSON.readTree(line).isObject();
    } catch (JacksonException broken) {
      return false;
    }
  }

  /** The objects of a value that is one or a list of them, each as JSON again. */
  public static List<byte[]> values(byte[] json) throws RefusedException {
    JsonNode root = tree(json);
    List<byte[]> values = new ArrayList<>();
    if (root.isArray()) {
      root.forEach(value -> values.add(JSON.writeValueAsBytes(value)));
    } else {
      values.add(json);
    }
    return values;
  }

  public static ReportContent read(byte[] json) throws RefusedException {
    JsonNode root = tree(json);
    if (!root.isObject()) {
      throw RefusedException.whole(RefusalCode.JSON_DAMAGED, "it is no JSON object");
    }
    return new JsonReport(root).content();
  }

  private static JsonNode tree(byte[] json) throws RefusedException {
    try {
      return JSON.readTree(json);
    } catch (JacksonException broken) {
      throw new RefusedException(
          RefusalCode.JSON_DAMAGED,
          broken.getLocation() == null
              ? RefusedException.WHOLE_FILE
              : "line "
                  + broken.getLocation().getLineNr()
                  + ", column "
                  + broken.getLocation().getColumnNr(),
          "it is no JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private ReportContent content() throws RefusedException {
    Optional<Found> text = find("text");
    Optional<Found> html = find("html");
    if (text.isEmpty() && html.isEmpty()) {
      throw RefusedException.whole(
          RefusalCode.JSON_WITHOUT_TEXT, "the object has no field text or html");
    }
    ReportContent page = text.isEmpty() ? page(html.get().value()) : plain(text.get().value());
    ReportMetadata said = page.metadata();
    Optional<String> language =
        find("language").flatMap(found -> LanguageCode.ofTag(found.value()));
    return new ReportContent(
        MEDIA_TYPE,
        page.text(),
        new ReportMetadata(
            stated("publisher", said.publisher()),
            stated("author", said.author()),
            stated("title", said.title()),
            published(said.published()),
            stated("url", said.url())),
        language.map(code -> Stated.said(code, "JSON field language")).orElse(page.language()),
        false);
  }

  private static ReportContent page(String html) throws RefusedException {
    return HtmlPage.isBeginning(html) ? HtmlPage.read(html) : plain(HtmlFragment.text(html));
  }

  private static ReportContent plain(String text) {
    Stated<String> unknown = Stated.absent("the JSON object does not say");
    return new ReportContent(
        MEDIA_TYPE,
        text.replace("\r\n", "\n").replace('\r', '\n'),
        ReportMetadata.unknown("the JSON object does not say"),
        unknown,
        false);
  }

  private record Found(String value, String key) {}

  private Optional<Found> find(String field) {
    for (Table.Row row : FIELDS) {
      if (row.get("field").equals(field)) {
        JsonNode value = node;
        for (String step : row.get("key").split("\\.")) {
          value = value.path(step);
        }
        String said = said(value);
        if (!said.isBlank()) {
          return Optional.of(new Found(said, row.get("key")));
        }
      }
    }
    return Optional.empty();
  }

  private static String said(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(one -> parts.add(said(one)));
      parts.removeIf(String::isBlank);
      return String.join(", ", parts);
    }
    if (value.isObject()) {
      return value.path("name").asString("");
    }
    return value.isString() ? value.stringValue() : value.isNumber() ? value.asString("") : "";
  }

  private Stated<String> stated(String field, Stated<String> otherwise) {
    return find(field)
        .map(found -> Stated.said(SaidText.tidy(found.value()), "JSON field " + found.key()))
        .orElse(otherwise);
  }

  private Stated<Edtf> published(Stated<Edtf> otherwise) {
    return find("published")
        .map(found -> PublicationTime.stated(found.value(), "JSON field " + found.key()))
        .orElse(otherwise);
  }
}
