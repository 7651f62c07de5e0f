package org.guvoh.claims.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.core.table.Table;

/**
 * Compiles the rows of {@code time-rules.tsv} and {@code vague-times.tsv} to regular expressions.
 *
 * <p>A name in braces stands for a fragment or a kind of calendar words; a digit behind it keeps a
 * second use of it apart. A group that a pattern names twice may be filled in either place.
 */
final class TimeRules {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)(\\d?)\\}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]\\w*)>");
  private static final String BEFORE = "(?<![\\p{L}\\p{N}$€£#])(?<![\\p{L}\\p{N}][-.,:/'’])(?:";
  private static final String BEHIND = ")(?![\\p{L}\\p{N}])";

  private final Map<String, String> fragments = new LinkedHashMap<>();
  private final List<TimeRule> rules = new ArrayList<>();

  TimeRules() {
    for (Table.Row row : Table.resource(Lexicon.class, "time-rules").rows()) {
      if (row.get("kind").equals("fragment")) {
        fragments.put(row.get("rule"), row.get("pattern"));
      } else {
        rules.add(rule(row));
      }
    }
    for (Table.Row row : Table.resource(Lexicon.class, "vague-times").rows()) {
      String words =
          row.list("forms").stream()
              .sorted((a, b) -> b.length() - a.length())
              .collect(Collectors.joining("|"));
      String pattern = "(?<" + row.get("direction") + ">" + words + ")";
      rules.add(compile("vague-" + row.get("direction"), TimeRule.Kind.VAGUE, pattern, "vague"));
    }
  }

  List<TimeRule> all() {
    return List.copyOf(rules);
  }

  private TimeRule rule(Table.Row row) {
    TimeRule.Kind kind = TimeRule.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    return compile(row.get("rule"), kind, row.get("pattern"), row.get("reading"));
  }

  private TimeRule compile(String name, TimeRule.Kind kind, String pattern, String reading) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    String unique = unique(expand(spaced(pattern)), groups);
    Pattern compiled = Pattern.compile(BEFORE + unique + BEHIND, Pattern.CASE_INSENSITIVE);
    return new TimeRule(name, kind, compiled, reading, groups, Needs.of(pattern));
  }

  /** A space of a pattern stands for any white space, also beside a hyphen in brackets. */
  private static String spaced(String pattern) {
    return pattern.replace("[- ]", "(?:-|\\s+)").replace(" ?", "\\s*").replace(" ", "\\s+");
  }

  private String expand(String pattern) {
    Matcher name = NAME.matcher(pattern);
    StringBuilder expanded = new StringBuilder();
    while (name.find()) {
      String piece = piece(name.group(1), name.group(2));
      name.appendReplacement(expanded, Matcher.quoteReplacement(piece));
    }
    return name.appendTail(expanded).toString();
  }

  private String piece(String name, String number) {
    String fragment = fragments.get(name);
    if (fragment != null) {
      String inner = expand(spaced(fragment));
      return GROUP.matcher(inner).replaceAll("(?<$1" + number + ">");
    }
    return "(?<" + name + number + ">" + Calendar.STANDARD.alternatives(name) + ")";
  }

  /** Gives groups of the same name names of their own, and keeps which belong together. */
  private static String unique(String pattern, Map<String, List<String>> groups) {
    Matcher group = GROUP.matcher(pattern);
    StringBuilder unique = new StringBuilder();
    while (group.find()) {
      List<String> same = groups.computeIfAbsent(group.group(1), key -> new ArrayList<>());
      String name = group.group(1) + (same.isEmpty() ? "" : "x" + same.size());
      same.add(name);
      group.appendReplacement(unique, Matcher.quoteReplacement("(?<" + name + ">"));
    }
    return group.appendTail(unique).toString();
  }
}
