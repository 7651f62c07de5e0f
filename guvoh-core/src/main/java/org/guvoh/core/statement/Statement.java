package org.guvoh.core.statement;

import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

/**
 * One utterance inside a report.
 *
 * @param id unique within its record
 * @param chain how it reached us; its innermost link is this statement
 * @param uttered when it was uttered, if the report says so
 * @param addressee to whom, if said
 * @param ordinal which of several, if said ("the second statement" = 2)
 * @param content the passage of what was said
 */
public record Statement(
    String id,
    Chain chain,
    Optional<TimeReference> uttered,
    Optional<String> addressee,
    Optional<Integer> ordinal,
    Passage content) {
  public Statement {
    Checks.filled(id, "id");
  }
}
