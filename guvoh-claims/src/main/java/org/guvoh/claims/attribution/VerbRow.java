package org.guvoh.claims.attribution;

import java.util.List;
import java.util.Locale;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.table.Table;

/** A row of the table of verbs that pass content on or hold it. */
record VerbRow(String lemma, AttributionClass kind, Manner manner, List<String> takes) {
  VerbRow {
    takes = List.copyOf(takes);
  }

  static VerbRow of(Table.Row row) {
    return new VerbRow(
        row.get("lemma"),
        AttributionClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
        Manner.valueOf(row.get("manner").toUpperCase(Locale.ROOT)),
        row.list("takes"));
  }

  /** Whether content may stand in such a part, be it passed on or not. */
  boolean takes(String what) {
    return takes.contains(what) || takes.contains(what + "*") || takes.contains(what + "+");
  }

  /**
   * What content in such a part is: that of the row, but of nobody ("told the council"), or only of
   * a document ("the study found a rise").
   */
  AttributionClass kindOf(String what) {
    boolean speech = kind == AttributionClass.SPEECH;
    if (speech && takes.contains(what + "*")) {
      return AttributionClass.ATTITUDE;
    }
    return speech && takes.contains(what + "+") ? AttributionClass.EVIDENCE : kind;
  }

  /** The row as {@code table:key}, for provenance. */
  String name() {
    return "attribution-verbs:" + lemma;
  }
}
