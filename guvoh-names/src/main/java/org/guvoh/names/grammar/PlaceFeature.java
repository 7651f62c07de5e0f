package org.guvoh.names.grammar;

import org.guvoh.core.table.Table;

/**
 * A word that says what kind of place a name beside it is.
 *
 * @param after whether it follows the name
 * @param lowerCase whether it counts only in lower case, because names of other things end in it
 * @param before whether it stands before the name
 * @param joined whether the form before needs "of"
 * @param precision UCDP location precision of such a place
 */
record PlaceFeature(
    String word, boolean after, boolean lowerCase, boolean before, boolean joined, int precision) {
  static PlaceFeature of(Table.Row row) {
    String side = row.get("side");
    return new PlaceFeature(
        row.get("feature"),
        !side.equals("before"),
        side.equals("after-lower"),
        !side.startsWith("after"),
        row.get("joiner").equals("of"),
        Integer.parseInt(row.get("precision")));
  }
}
