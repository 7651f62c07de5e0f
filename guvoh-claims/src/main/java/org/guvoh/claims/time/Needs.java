package org.guvoh.claims.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.core.table.Table;

/**
 * Tells cheaply that a sentence cannot hold a form of time: a word of the pattern, or every word of
 * a kind, is missing. Only what stands outside brackets is needed; a pattern with alternatives at
 * its top needs nothing.
 */
final class Needs {
  private static final Pattern WORD = Pattern.compile("\\{([a-z]+)\\d?\\}|[A-Za-z]{3,}");
  private static final Pattern PIECES = Pattern.compile("[\\p{L}\\p{N}]+");

  private final java.util.Map<String, Set<String>> kindsOfWord = new java.util.HashMap<>();

  Needs() {
    for (Table.Row row : Table.resource(Lexicon.class, "calendar-words").rows()) {
      for (String form : row.list("forms")) {
        Matcher first = PIECES.matcher(form.toLowerCase(Locale.ROOT));
        if (first.find()) {
          kindsOfWord
              .computeIfAbsent(first.group(), word -> new HashSet<>())
              .add("{" + row.get("kind") + "}");
        }
      }
    }
  }

  /** What a pattern needs: words, and kinds of words in braces. */
  static Set<String> of(String pattern) {
    StringBuilder top = new StringBuilder();
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
      inClass = !escaped && (c == '[' || (inClass && c != ']'));
      depth += escaped || inClass ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean outside = depth == 0 && !inClass && c != ']' && c != ')';
      if (outside && c == '|') {
        return Set.of();
      }
      top.append(outside ? c : ' ');
    }
    return words(top.toString());
  }

  private static Set<String> words(String top) {
    Set<String> needs = new HashSet<>();
    Matcher word = WORD.matcher(top);
    while (word.find()) {
      boolean optional = word.end() < top.length() && top.charAt(word.end()) == '?';
      String kind = word.group(1);
      if (!optional && kind == null) {
        needs.add(word.group().toLowerCase(Locale.ROOT));
      } else if (!optional && Calendar.STANDARD.hasKind(kind)) {
        needs.add("{" + kind + "}");
      }
    }
    return Set.copyOf(needs);
  }

  /** The words of a text and their kinds. */
  Set<String> present(CharSequence text) {
    Set<String> present = new HashSet<>();
    Matcher piece = PIECES.matcher(text);
    while (piece.find()) {
      String word = piece.group().toLowerCase(Locale.ROOT);
      present.add(word);
      present.addAll(kindsOfWord.getOrDefault(word, Set.of()));
    }
    return present;
  }
}
