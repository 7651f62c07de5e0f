package org.guvoh.core.claim;

import org.guvoh.core.Checks;
import org.guvoh.core.text.Passage;

/**
 * Words that weaken a claim; {@code grade} is the row of the table of hedges, 1 (slight) to 3
 * (strong).
 */
public record Hedge(int grade, Passage passage) {
  public Hedge {
    Checks.that(grade >= 1 && grade <= 3, "a hedge has grade 1 to 3: " + grade);
  }
}
