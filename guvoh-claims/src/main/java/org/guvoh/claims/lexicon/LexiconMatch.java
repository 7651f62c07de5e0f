package org.guvoh.claims.lexicon;

import org.guvoh.core.table.Table;

/**
 * A phrase of a lexicon found in a sentence, from token {@code start} to before token {@code end}.
 */
public record LexiconMatch(String lexicon, Table.Row row, int start, int end) {
  public String get(String column) {
    return row.get(column);
  }

  /**
   * The row as {@code table:key}, for provenance; the key is the first word of the row's first
   * cell.
   */
  public String rowName() {
    String first = row.cells().get(0);
    int bar = first.indexOf('|');
    return lexicon + ":" + (bar < 0 ? first : first.substring(0, bar));
  }
}
