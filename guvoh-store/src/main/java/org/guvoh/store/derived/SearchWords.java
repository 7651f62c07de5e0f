package org.guvoh.store.derived;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed into a search: words, and phrases in double quotes; nothing is an operator.
 */
record SearchWords(List<String> parts) {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

  SearchWords {
    parts = List.copyOf(parts);
  }

  static SearchWords of(String typed) {
    return new SearchWords(
        PART.matcher(typed.replace('\0', ' '))
            .results()
            .map(SearchWords::part)
            .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList());
  }

  private static String part(MatchResult result) {
    return result.group(1) == null ? result.group(2) : result.group(1);
  }

  /** All parts, each as an FTS5 string, so that none of FTS5's own syntax takes effect. */
  String expression() {
    return parts.stream().map(part -> '"' + part + '"').collect(Collectors.joining(" AND "));
  }
}
