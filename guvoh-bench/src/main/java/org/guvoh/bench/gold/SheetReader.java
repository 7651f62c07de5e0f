package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.gold.GoldSheet.GoldClaim;
import org.guvoh.bench.gold.GoldSheet.GoldEvent;
import org.guvoh.bench.gold.GoldSheet.GoldPlace;
import org.guvoh.bench.gold.GoldSheet.GoldStatement;
import org.guvoh.bench.gold.GoldSheet.GoldTime;
import org.guvoh.core.record.ExtractionCodec;
import tools.jackson.databind.JsonNode;

/** Reads gold sheets; words that do not stand in the text are refused with file and words. */
final class SheetReader {
  private static final Pattern HEADER = Pattern.compile("(Title|Publisher|Published|Author): .*");

  private final String file;
  private final String body;
  private final JsonNode json;

  private SheetReader(String file, String body, JsonNode json) {
    this.file = file;
    this.body = body;
    this.json = json;
  }

  /** Every {@code .json} that has a {@code .txt} of its name beside it. */
  static List<GoldSheet> read(List<Entry> entries) {
    Map<String, String> texts = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.endsWith(".txt"))
        .forEach(entry -> texts.put(base(entry), entry.text()));
    List<GoldSheet> sheets = new ArrayList<>();
    for (Entry entry : entries) {
      String text = entry.endsWith(".json") ? texts.get(base(entry)) : null;
      if (text != null) {
        sheets.add(parse(entry.name(), text, entry.text()));
      }
    }
    return sheets;
  }

  static String base(Entry entry) {
    return entry.name().substring(0, entry.name().lastIndexOf('.'));
  }

  static GoldSheet parse(String file, String text, String sheet) {
    JsonNode json = ExtractionCodec.plainMapper().readTree(sheet);
    return new SheetReader(file, body(text), json).sheet();
  }

  /** The text after its header lines. */
  static String body(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      if (!HEADER.matcher(line).matches()) {
        break;
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return at == 0 ? text : text.substring(at).replaceFirst("^\n+", "");
  }

  private GoldSheet sheet() {
    return new GoldSheet(
        json.path("id").asString(file),
        json.path("style").asString(""),
        optional(json, "publisher"),
        optional(json, "published"),
        body,
        list("times", node -> new GoldTime(span(node), node.path("value").asString(""))),
        list("places", this::place),
        list("statements", this::statement),
        list("events", this::event),
        list("claims", this::claim));
  }

  private <T> List<T> list(String property, java.util.function.Function<JsonNode, T> read) {
    List<T> found = new ArrayList<>();
    json.path(property).forEach(node -> found.add(read.apply(node)));
    return found;
  }

  private GoldPlace place(JsonNode node) {
    return new GoldPlace(
        span(node), node.path("use").asString(""), node.path("described").asBoolean(false));
  }

  private GoldStatement statement(JsonNode node) {
    List<Span> content = new ArrayList<>();
    node.path("content")
        .forEach(piece -> content.add(find(piece.asString(""), node.path("nth").asInt(1))));
    int near = content.isEmpty() ? 0 : content.get(0).start();
    String cue = node.path("cue").asString("");
    return new GoldStatement(
        node.path("id").asString(""),
        node.path("in").asString("report"),
        node.path("speaker").asString(""),
        node.path("speakerType").asString(""),
        node.path("name").asString(""),
        node.path("manner").asString(""),
        cue.isEmpty() ? Optional.empty() : Optional.of(nearest(cue, near)),
        optional(node, "uttered"),
        content);
  }

  private GoldEvent event(JsonNode node) {
    List<Span> mentions = new ArrayList<>();
    node.path("mentions").forEach(mention -> mentions.add(span(mention)));
    return new GoldEvent(
        node.path("id").asString(""),
        node.path("kind").asString(""),
        node.path("background").asBoolean(false),
        mentions);
  }

  private GoldClaim claim(JsonNode node) {
    List<String> hedges = new ArrayList<>();
    node.path("hedges").forEach(hedge -> hedges.add(hedge.asString("")));
    return new GoldClaim(
        node.path("content").asString(""),
        node.path("in").asString("report"),
        optional(node, "event"),
        node.path("polarity").asString("affirmed"),
        node.path("modality").asString("actual"),
        hedges,
        span(node),
        node);
  }

  private Span span(JsonNode node) {
    return find(node.path("exact").asString(""), node.path("nth").asInt(1));
  }

  private Span find(String words, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = body.indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(
            file + ": these words do not stand in the text (" + nth + "): " + words);
      }
    }
    return new Span(at, at + words.length());
  }

  /** Of several places where the words stand, the one nearest to an offset. */
  private Span nearest(String words, int offset) {
    List<Span> spans = new ArrayList<>();
    for (int at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) {
      spans.add(new Span(at, at + words.length()));
    }
    return spans.stream()
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - offset)))
        .orElseGet(() -> find(words, 1));
  }

  private static Optional<String> optional(JsonNode node, String property) {
    return node.hasNonNull(property)
        ? Optional.of(node.path(property).asString(""))
        : Optional.empty();
  }
}
