package org.guvoh.core.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.guvoh.core.Checks;

/**
 * A kind of event: the code of a row of {@code event-kinds.tsv}, which gives its family, its ACLED
 * sub-event type and its PLOVER mode.
 */
public record EventKind(@JsonValue String code) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EventKind {
    Checks.that(EventKinds.STANDARD.has(code), "no such kind of event: " + code);
  }

  /** The wider kind that incidents are blocked by, such as {@code violence}. */
  public String family() {
    return EventKinds.STANDARD.row(code).get("family");
  }

  /** The kind in words. */
  public String label() {
    return EventKinds.STANDARD.row(code).get("label");
  }

  @Override
  public String toString() {
    return code;
  }
}
