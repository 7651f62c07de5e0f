package org.guvoh.core;

import java.util.List;

/**
 * What derived a value: the rule, the rows of the lexicons it read, and in words why it fired.
 *
 * @param rule name of the rule, as listed in docs/reference
 * @param rows lexicon rows behind it, each as {@code table:key}
 * @param because one sentence for {@code --why}
 */
public record Provenance(String rule, List<String> rows, String because) {
  public Provenance {
    Checks.filled(rule, "rule");
    rows = List.copyOf(rows);
  }
}
