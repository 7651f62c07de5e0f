package org.guvoh.core.claim;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.Provenance;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.text.Passage;

/**
 * One atomic content under one chain.
 *
 * @param id unique within its record
 * @param event id of the event mention it speaks of, if any
 * @param hedges words that weaken it
 * @param evidence words on the quality of the evidence ("poorly documented"), which are not the
 *     speaker's doubt
 * @param condition the condition it is put under, if any ("until …")
 * @param passage the words that say it
 * @param sentence the whole sentence
 */
public record Claim(
    String id,
    ClaimContent content,
    Chain chain,
    Polarity polarity,
    Modality modality,
    List<Hedge> hedges,
    List<Passage> evidence,
    Optional<Passage> condition,
    Optional<String> event,
    Passage passage,
    Passage sentence,
    Provenance provenance) {
  public Claim {
    Checks.filled(id, "id");
    hedges = List.copyOf(hedges);
    evidence = List.copyOf(evidence);
  }
}
