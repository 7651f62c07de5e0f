package org.guvoh.claims.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One form of time found in a text, with the words that filled the groups of its rule.
 *
 * @param start first UTF-16 unit in the text
 * @param end one past the last
 */
record TimeAtom(TimeRule rule, int start, int end, Map<String, String> groups) {
  /** The words of a group. */
  Optional<String> find(String group) {
    return Optional.ofNullable(groups.get(group));
  }

  boolean has(String group) {
    return groups.containsKey(group);
  }

  /** The words of a group in lower case; empty where it is not filled. */
  String lower(String group) {
    return groups.getOrDefault(group, "").toLowerCase(Locale.ROOT);
  }

  Optional<Integer> number(String group) {
    return find(group).map(Integer::parseInt);
  }

  /** The value of a calendar word in a group. */
  Optional<Integer> value(String kind) {
    return find(kind).map(word -> Calendar.STANDARD.number(kind, word));
  }

  /** The same form with the words of another group. */
  TimeAtom with(String group, String words) {
    Map<String, String> more = new LinkedHashMap<>(groups);
    more.put(group, words);
    return new TimeAtom(rule, start, end, more);
  }

  int length() {
    return end - start;
  }

  /** The rows of the calendar words, for provenance. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add("time-rules:" + rule.name());
    groups.forEach(
        (group, word) -> {
          String kind = group.replaceAll("\\d$", "");
          if (Calendar.STANDARD.hasKind(kind)) {
            Calendar.STANDARD.rowName(kind, word).ifPresent(rows::add);
          }
        });
    return rows;
  }
}
