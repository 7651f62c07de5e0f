package org.guvoh.app.dossier;

import java.util.List;

/**
 * Every speaker's value for one field.
 *
 * @param field the field of the claims, such as {@code killed civilians}
 * @param title the field as a caption
 * @param fiction whether any row comes from a report that calls itself FICTION
 */
public record FieldTable(String field, String title, boolean fiction, List<ClaimRow> rows) {
  public FieldTable {
    rows = List.copyOf(rows);
  }
}
