package org.guvoh.claims.content;

import java.util.List;
import org.guvoh.core.claim.TollEffect;

/**
 * Words that say what befell people.
 *
 * @param word the head of the words
 * @param effect what befell them
 * @param open whether the words leave it open if they lived ("was shot")
 * @param harmed the heads of those it befell
 * @param event whether the words are a mention of an event by themselves
 * @param company whether it is only violent where something else of the report is
 * @param late whether it tells how they died of it, not how it happened
 * @param row the table row behind it
 */
record Harm(
    int word,
    TollEffect effect,
    boolean open,
    List<Integer> harmed,
    boolean event,
    boolean company,
    boolean late,
    String row) {
  Harm {
    harmed = List.copyOf(harmed);
  }

  Harm with(TollEffect other, boolean open) {
    return new Harm(word, other, open, harmed, event, company, late, row);
  }
}
