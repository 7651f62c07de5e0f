package org.guvoh.incidents.disagreement;

import java.util.List;
import org.guvoh.core.incident.ClaimReference;

/**
 * One speaker on one field.
 *
 * @param values the values given, each once, in order of claim; empty for the silent
 * @param claims the claims behind it, smallest first
 */
public record MatrixCell(
    String field,
    String speaker,
    CellState state,
    List<String> values,
    List<ClaimReference> claims) {
  public MatrixCell {
    values = List.copyOf(values);
    claims = List.copyOf(claims);
  }
}
