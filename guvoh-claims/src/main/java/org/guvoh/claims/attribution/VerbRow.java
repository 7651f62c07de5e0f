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
    return takes.contains(what) || takes.contains(what + "*");
  }

  /** Whether such a part is no statement even of a verb of speech ("asked for help"). */
  boolean passesNothingOn(String what) {
    return takes.contains(what + "*");
  }

  /** The row as {@code table:key}, for provenance. */
  String name() {
    return "attribution-verbs:" + lemma;
  }
}
