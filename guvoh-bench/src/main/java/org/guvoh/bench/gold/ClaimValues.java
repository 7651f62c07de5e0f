package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.table.Table;
import tools.jackson.databind.JsonNode;

/**
 * Compares the values of gold and found claims by the table {@code claim-properties.tsv}; found
 * contents are read in their JSON form, so that new types of content need a row and no code.
 */
final class ClaimValues {
  private static final List<Table.Row> ROWS =
      Table.resource(ClaimValues.class, "claim-properties").rows();

  private static final ExtractionCodec CODEC = new ExtractionCodec();

  private final Map<String, JsonNode> contents = new HashMap<>();

  ClaimValues(ExtractionRecord record) {
    String text = record.report().revision().text();
    for (Claim claim : record.claims()) {
      String json = CODEC.write(claim.content(), text);
      contents.put(claim.id(), ExtractionCodec.plainMapper().readTree(json));
    }
  }

  /** The type of a found claim's content. */
  String content(Claim claim) {
    return json(claim).path("content").asString("");
  }

  private JsonNode json(Claim claim) {
    JsonNode node = contents.get(claim.id());
    if (node == null) {
      throw new IllegalArgumentException("no claim " + claim.id() + " in this record");
    }
    return node;
  }

  /** Whether type and every property that the gold gives are right. */
  boolean same(JsonNode gold, Claim claim) {
    return differing(gold, claim).isEmpty();
  }

  /** The gold properties that are not right; "content" alone when the type differs. */
  List<String> differing(JsonNode gold, Claim claim) {
    JsonNode found = json(claim);
    String type = gold.path("content").asString("");
    if (!type.equals(found.path("content").asString(""))) {
      return List.of("content");
    }
    List<String> differing = new ArrayList<>();
    for (Table.Row row : ROWS) {
      if (row.get("content").equals(type) && !same(row, gold, found)) {
        differing.add(row.get("gold"));
      }
    }
    return differing;
  }

  private boolean same(Table.Row row, JsonNode gold, JsonNode found) {
    JsonNode expected = gold.path(row.get("gold"));
    JsonNode value = value(row, found);
    String compare = row.get("compare");
    if (compare.equals("floor")) {
      return number(expected).orElse(0.0).equals(number(value).orElse(0.0));
    }
    if (compare.equals("bound")) {
      return number(expected).equals(number(value));
    }
    if (expected.isMissingNode()
        || expected.isNull()
        || (expected.isArray() && expected.isEmpty())) {
      return true;
    }
    return switch (compare) {
      case "code" -> codes(row, expected.asString("")).contains(value.asString(""));
      case "name" -> HeadWords.same(expected.asString(""), value.asString(""));
      case "text" -> HeadWords.similar(expected.asString(""), value.asString(""));
      case "time" -> time(expected.asString("")).equals(time(value.asString("")));
      case "number" -> number(expected).equals(number(value));
      case "names" -> names(expected, value);
      case "passages" -> HeadWords.similar(words(expected), passages(value));
      default -> throw new IllegalArgumentException("no comparison called " + compare);
    };
  }

  private static JsonNode value(Table.Row row, JsonNode found) {
    JsonNode value = found.path("-");
    for (String path : row.list("found")) {
      value = found;
      for (String step : path.split("\\.")) {
        value = value.path(step);
      }
      if (!value.isMissingNode()) {
        return value;
      }
    }
    return value;
  }

  private static List<String> codes(Table.Row row, String gold) {
    for (String pair : row.list("values")) {
      if (pair.startsWith(gold + "=")) {
        return List.of(pair.substring(gold.length() + 1).split("/"));
      }
    }
    return List.of(gold);
  }

  /** EDTF without its qualifiers. */
  static String time(String value) {
    return value.replaceAll("[?~%]", "");
  }

  private static Optional<Double> number(JsonNode node) {
    return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
  }

  private static boolean names(JsonNode gold, JsonNode found) {
    if (gold.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!HeadWords.same(gold.path(i).asString(""), found.path(i).path("name").asString(""))) {
        return false;
      }
    }
    return true;
  }

  private static String words(JsonNode gold) {
    if (!gold.isArray()) {
      return gold.asString("");
    }
    List<String> parts = new ArrayList<>();
    gold.forEach(part -> parts.add(part.asString("")));
    return String.join(" ", parts);
  }

  private static String passages(JsonNode found) {
    List<String> parts = new ArrayList<>();
    if (found.isArray()) {
      found.forEach(passage -> parts.add(passage.path("exact").asString("")));
    } else {
      parts.add(found.path("exact").asString(""));
    }
    return String.join(" ", parts);
  }
}
