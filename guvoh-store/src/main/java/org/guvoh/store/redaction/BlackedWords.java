package org.guvoh.store.redaction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.core.record.ExtractionCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words to be blacked out, wherever they stand: whole words, in small or capital letters, with up
 * to three other characters between the words of a name ("Ann Bo", "ann-bo", "ANN BO").
 *
 * <p>Each code point becomes a black box, so that every offset stays true.
 */
final class BlackedWords {
  private static final JsonMapper JSON = ExtractionCodec.plainMapper();
  private static final int FEWEST_LETTERS = 3;
  private final Pattern pattern;

  /** Fails where a word is so short that it would black out much else. */
  BlackedWords(List<String> names) {
    for (String name : names) {
      if (name.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
        throw new IllegalArgumentException("\"" + name + "\" is too short to be blacked out");
      }
    }
    pattern =
        Pattern.compile(
            names.stream()
                .map(BlackedWords::expression)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String expression(String name) {
    return Stream.of(name.split("[^\\p{L}\\p{N}]+"))
        .filter(part -> !part.isEmpty())
        .map(Pattern::quote)
        .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}"));
  }

  boolean findIn(String text) {
    return pattern.matcher(text).find();
  }

  String black(String text) {
    return pattern
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "█".repeat(found.group().codePointCount(0, found.group().length()))));
  }

  /** JSON with the words blacked out in every value. */
  String blackJson(String json) {
    return JSON.writeValueAsString(black(JSON.readTree(json)));
  }

  private JsonNode black(JsonNode node) {
    if (node.isString()) {
      return JSON.getNodeFactory().stringNode(black(node.stringValue()));
    }
    if (node instanceof ObjectNode object) {
      object.propertyNames().stream().toList().forEach(n -> object.set(n, black(object.get(n))));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, black(array.get(i)));
      }
    }
    return node;
  }
}
