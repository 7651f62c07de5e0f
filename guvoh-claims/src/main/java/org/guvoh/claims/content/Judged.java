package org.guvoh.claims.content;

import java.util.Optional;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.text.Passage;

/** What the grammar of a clause says of its claim. */
public record Judged(Polarity polarity, Modality modality, Optional<Passage> condition) {
  /** The same with another modality. */
  public Judged with(Modality other) {
    return new Judged(polarity, other, condition);
  }

  /** Affirmed and actual, whatever the clause around it is. */
  public Judged plain() {
    return new Judged(Polarity.AFFIRMED, Modality.ACTUAL, Optional.empty());
  }
}
