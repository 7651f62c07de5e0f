package org.guvoh.language.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.Token;

/**
 * Decides whether a sentence ends between two tokens, by weighing what stands around (logistic
 * regression).
 *
 * <p>The weights were learned from the training part of the English Web Treebank; they correct the
 * rules of {@link SentenceSplitter}, whose verdict is one of the features, where writers leave out
 * full stops and capitals. Immutable.
 */
public final class SentenceBoundaries {
  private static final String NOTHING = "<>";
  private final Map<String, Double> weights;

  private SentenceBoundaries(Map<String, Double> weights) {
    this.weights = weights;
  }

  static SentenceBoundaries standard() {
    Map<String, Double> weights = new HashMap<>();
    for (Table.Row row : Table.resource(SentenceBoundaries.class, "sentence-boundaries").rows()) {
      weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
    }
    return new SentenceBoundaries(weights);
  }

  /** Whether a sentence that began at {@code first} ends behind {@code last}. */
  boolean endsBehind(List<Token> tokens, int first, int last, boolean byRule) {
    double sum = 0;
    for (String feature : features(tokens, first, last, byRule)) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum > 0;
  }

  /**
   * What stands around the gap behind a token.
   *
   * @param first where the sentence began
   * @param last the token before the gap; not the last of the paragraph
   * @param byRule whether the rules end the sentence here
   */
  public static List<String> features(List<Token> tokens, int first, int last, boolean byRule) {
    String before = form(tokens, last);
    String earlier = form(tokens, last - 1);
    String after = form(tokens, last + 1);
    String later = form(tokens, last + 2);
    String gap = tokens.get(last).end() == tokens.get(last + 1).start() ? "touching" : "apart";
    String shapes = shape(before) + "_" + shape(after);
    String rule = byRule ? "rule" : "no-rule";
    List<String> found = new ArrayList<>();
    found.add(rule);
    found.add(rule + "_" + shapes);
    found.add(rule + "_" + gap + "_" + lower(after));
    found.add(rule + "_before_" + lower(before));
    found.add(gap + "_" + shapes);
    found.add("before_" + lower(before) + "_" + shape(after));
    found.add("after_" + shape(before) + "_" + lower(after));
    found.add("pair_" + lower(before) + "_" + lower(after));
    found.add("shapes_" + shape(earlier) + "_" + shapes);
    found.add("next_" + shapes + "_" + shape(later));
    found.add("later_" + lower(after) + "_" + lower(later));
    found.add("earlier_" + lower(earlier) + "_" + lower(before) + "_" + shape(after));
    found.add("length_" + lengthClass(last + 1 - first) + "_" + shapes);
    found.add("left_" + lengthClass(tokens.size() - last - 1) + "_" + shape(after));
    return found;
  }

  private static String form(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index).form();
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('\t', ' ');
  }

  private static String shape(String form) {
    int first = form.codePointAt(0);
    if (form.length() == 1 && !Character.isLetterOrDigit(first)) {
      return form;
    }
    if (Character.isDigit(first)) {
      return "9";
    }
    if (Character.isUpperCase(first)) {
      boolean all = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
      return (all ? "XX" : "Xx") + (form.endsWith(".") ? "." : "");
    }
    return Character.isLetter(first) ? "x" : "sign" + first;
  }

  private static String lengthClass(int length) {
    int[] limits = {1, 2, 3, 5, 8, 15, 30, 60};
    for (int limit : limits) {
      if (length <= limit) {
        return Integer.toString(limit);
      }
    }
    return "more";
  }
}
