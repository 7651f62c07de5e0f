package org.guvoh.bench.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.core.event.EventKinds;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.table.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Whether gold sheets have the form of docs/reference/annotation.md: known properties and values,
 * words that stand in the text, references that lead somewhere. Says every fault, with its file.
 */
public final class SheetCheck {
  private static final int SHORTEST_WORDS = 70;
  private static final int LONGEST_WORDS = 440;
  private static final Pattern EDTF =
      Pattern.compile(point() + "(/(\\.\\.|" + point() + ")?)?|\\.\\./[0-9X-]+|");
  private static final List<Table.Row> PROPERTIES =
      Table.resource(SheetCheck.class, "sheet-properties").rows();
  private static final Map<String, Set<String>> VALUES = values();

  private final String body;
  private final JsonNode sheet;
  private final List<String> faults = new ArrayList<>();

  private SheetCheck(String body, JsonNode sheet) {
    this.body = body;
    this.sheet = sheet;
  }

  private static String point() {
    return "[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2}(T[0-9:]+([+-]\\d\\d:\\d\\d|Z)?)?)?)?[?~%]?";
  }

  private static Map<String, Set<String>> values() {
    Map<String, Set<String>> values = new HashMap<>();
    for (Table.Row row : Table.resource(SheetCheck.class, "sheet-values").rows()) {
      values.put(row.get("name"), Set.copyOf(row.list("values")));
    }
    values.put("eventKind", EventKinds.STANDARD.codes());
    return Map.copyOf(values);
  }

  /** The faults of every sheet below a path, each line with its file. */
  public static List<String> check(Path path) throws IOException {
    List<Entry> entries = CorpusFiles.read(path);
    Map<String, String> texts = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.endsWith(".txt"))
        .forEach(entry -> texts.put(SheetReader.base(entry), entry.text()));
    List<String> faults = new ArrayList<>();
    for (Entry entry : entries) {
      String text = entry.endsWith(".json") ? texts.get(SheetReader.base(entry)) : null;
      if (text != null) {
        check(text, entry.text()).forEach(fault -> faults.add(entry.name() + ": " + fault));
      }
    }
    return faults;
  }

  /** The faults of one sheet. */
  static List<String> check(String text, String json) {
    try {
      JsonNode sheet = ExtractionCodec.plainMapper().readTree(json);
      SheetCheck check = new SheetCheck(SheetReader.body(text), sheet);
      check.all();
      return check.faults;
    } catch (JacksonException e) {
      return List.of("not JSON: " + e.getOriginalMessage());
    }
  }

  private void all() {
    int words = TextWords.folded(body).size();
    if (words < SHORTEST_WORDS || words > LONGEST_WORDS) {
      faults.add(words + " words");
    }
    Set<String> statements = new HashSet<>(Set.of("report"));
    sheet.path("statements").forEach(node -> statements.add(node.path("id").asString("")));
    Set<String> events = new HashSet<>();
    sheet.path("events").forEach(node -> events.add(node.path("id").asString("")));
    each("times", "time");
    each("places", "place");
    each("parties", "party");
    each("statements", "statement");
    sheet.path("statements").forEach(node -> reference(node, "in", statements));
    each("events", "event");
    for (JsonNode event : sheet.path("events")) {
      event.path("mentions").forEach(mention -> object("mention", mention));
    }
    for (JsonNode claim : sheet.path("claims")) {
      claim(claim);
      reference(claim, "in", statements);
      reference(claim, "event", events);
    }
  }

  private void each(String list, String kind) {
    sheet.path(list).forEach(node -> object(kind, node));
  }

  private void claim(JsonNode claim) {
    String content = claim.path("content").asString("");
    boolean known =
        PROPERTIES.stream().anyMatch(row -> row.get("object").equals("claim " + content));
    if (!known) {
      faults.add("claim " + content + ": no such content");
      return;
    }
    object("claim " + content, claim);
  }

  /** Every property of an object is known and of its form, and none that is needed is missing. */
  private void object(String kind, JsonNode node) {
    String general = kind.startsWith("claim ") ? "claim" : kind;
    Map<String, Table.Row> rows = new HashMap<>();
    for (Table.Row row : PROPERTIES) {
      if (row.get("object").equals(kind) || row.get("object").equals(general)) {
        rows.put(row.get("property"), row);
      }
    }
    node.properties()
        .forEach(
            property -> {
              Table.Row row = rows.get(property.getKey());
              if (row == null) {
                faults.add(kind + ": no property " + property.getKey());
              } else {
                value(kind, row, property.getValue(), node.path("nth").asInt(1));
              }
            });
    rows.forEach(
        (property, row) -> {
          if (row.get("needed").equals("yes") && !node.has(property)) {
            faults.add(kind + " lacks " + property + ": " + node);
          }
        });
  }

  private void value(String kind, Table.Row row, JsonNode value, int nth) {
    String form = row.get("form");
    String what = kind + " " + row.get("property");
    switch (form) {
      case "any" -> {
        // anything may stand here
      }
      case "exact" -> stands(what, value.asString(""), nth);
      case "words" -> {
        if (!value.asString("").isEmpty()) {
          stands(what, value.asString(""), 1);
        }
      }
      case "list" -> value.forEach(piece -> stands(what, piece.asString(""), 1));
      case "word" -> {
        stands(what, value.asString(""), nth);
        if (value.asString("").contains(" ")) {
          faults.add(what + " is one word: " + value.asString(""));
        }
      }
      case "edtf" -> {
        if (!EDTF.matcher(value.asString("-")).matches()) {
          faults.add(what + " is no EDTF: " + value);
        }
      }
      default -> {
        if (!VALUES.getOrDefault(form, Set.of()).contains(value.asString(""))) {
          faults.add(what + " is no " + form + ": " + value);
        }
      }
    }
  }

  private void stands(String what, String words, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = body.indexOf(words, at + 1);
      if (at < 0) {
        faults.add(what + ": not in the text (" + nth + "): " + words);
        return;
      }
    }
  }

  private void reference(JsonNode node, String property, Set<String> ids) {
    if (node.has(property) && !ids.contains(node.path(property).asString(""))) {
      faults.add(property + " leads nowhere: " + node.path(property));
    }
  }
}
