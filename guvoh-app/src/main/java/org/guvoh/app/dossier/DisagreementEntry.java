package org.guvoh.app.dossier;

import java.util.List;

/**
 * A field on which accounts part.
 *
 * @param kind how they part, in words
 * @param because the reason in words
 * @param sides the rows that part
 */
public record DisagreementEntry(String field, String kind, String because, List<ClaimRow> sides) {
  public DisagreementEntry {
    sides = List.copyOf(sides);
  }
}
