package org.guvoh.bench.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an answer key's slot, such as {@code ? DEATH / INJURY: "MAYOR" / "TOWN MAYOR"}.
 *
 * @param optional whether the key leaves it free to give this
 * @param values what stands before the colon: set values, or descriptions in quotes
 * @param strings what stands after it, or all where there is no colon: alternatives of one thing
 */
record Fill(boolean optional, List<String> values, List<String> strings) {
  private static final Pattern QUOTED = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");

  Fill {
    values = List.copyOf(values);
    strings = List.copyOf(strings);
  }

  /** The fills of a slot; a slot that is empty ("-") or does not apply ("*") has none. */
  static List<Fill> of(List<String> lines) {
    List<Fill> fills = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      boolean optional = text.startsWith("?");
      text = optional ? text.substring(1).strip() : text;
      if (!text.equals("-") && !text.equals("*") && !text.isEmpty()) {
        int colon = colon(text);
        List<String> values = colon < 0 ? List.of() : parts(text.substring(0, colon));
        fills.add(new Fill(optional, values, parts(text.substring(colon + 1))));
      }
    }
    return fills;
  }

  /** The first colon outside quotation marks, or -1. */
  private static int colon(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (text.charAt(i) == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> parts(String text) {
    List<String> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      found.add(quoted.group(1).replace("\\\"", "\""));
    }
    if (found.isEmpty()) {
      for (String part : text.replaceAll("[()\"]", "").split("/")) {
        if (!part.isBlank()) {
          found.add(part.strip());
        }
      }
    }
    found.removeIf(part -> part.strip().equals("-"));
    return found;
  }
}
