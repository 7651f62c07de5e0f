package org.guvoh.ingest.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.table.Table;

/**
 * Decides the language where function words leave no doubt: a good part of the words belongs to one
 * language and few to any other. Only languages that the table lets decide are decided so.
 */
final class FunctionWords {
  private static final int FEWEST_WORDS = 20;
  private static final double CLEAR_SHARE = 0.18;
  private static final double CLEAR_LEAD = 2.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ʻ‘’']+");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Set<String> deciding = new HashSet<>();

  FunctionWords(Table table) {
    for (Table.Row row : table.rows()) {
      words.put(row.get("code"), Set.copyOf(row.list("words")));
      if (row.get("decides").equals("yes")) {
        deciding.add(row.get("code"));
      }
    }
  }

  /** A decided language and the share of all words that are its function words. */
  record Evidence(String code, int words, double share) {}

  /** The one of the candidates that the words speak for clearly. */
  Optional<Evidence> find(String text, List<String> candidates) {
    Map<String, Integer> found = new HashMap<>();
    int total = 0;
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      total++;
      for (String code : candidates) {
        if (words.getOrDefault(code, Set.of()).contains(matcher.group())) {
          found.merge(code, 1, Integer::sum);
        }
      }
    }
    return total < FEWEST_WORDS ? Optional.empty() : clear(found, candidates, total);
  }

  private Optional<Evidence> clear(Map<String, Integer> found, List<String> candidates, int total) {
    String best = "";
    int most = 0;
    int second = 0;
    for (String code : candidates) {
      int count = found.getOrDefault(code, 0);
      if (count > most) {
        second = most;
        most = count;
        best = code;
      } else {
        second = Math.max(second, count);
      }
    }
    double share = (double) most / total;
    return deciding.contains(best) && share >= CLEAR_SHARE && most >= CLEAR_LEAD * second
        ? Optional.of(new Evidence(best, total, share))
        : Optional.empty();
  }
}
