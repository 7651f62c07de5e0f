package org.guvoh.core.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
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
 * @param medium where or by what means, if said ("a telephone interview")
 * @param addressee to whom, if said
 * @param ordinal which of several, if said ("the second statement" = 2)
 * @param content from the first to the last word of what was said
 * @param pieces the stretches of the content in text order, where the report's own words or
 *     another's stand between them; empty where the content is one stretch
 * @param rule the rule or table row ({@code table:key}) by which it was found
 */
public record Statement(
    String id,
    Chain chain,
    Optional<TimeReference> uttered,
    Optional<String> medium,
    Optional<String> addressee,
    Optional<Integer> ordinal,
    Passage content,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Passage> pieces,
    Optional<String> rule) {
  public Statement {
    Checks.filled(id, "id");
    pieces = List.copyOf(pieces);
    for (Passage piece : pieces) {
      Checks.that(
          content.contains(piece), "a piece of statement " + id + " is outside its content");
    }
  }

  /** A statement whose content is one stretch, without a medium. */
  public Statement(
      String id,
      Chain chain,
      Optional<TimeReference> uttered,
      Optional<String> addressee,
      Optional<Integer> ordinal,
      Passage content) {
    this(
        id,
        chain,
        uttered,
        Optional.empty(),
        addressee,
        ordinal,
        content,
        List.of(),
        Optional.empty());
  }

  /** What was said, stretch by stretch; at least one. */
  @JsonIgnore
  public List<Passage> stretches() {
    return pieces.isEmpty() ? List.of(content) : pieces;
  }

  /** Whether a passage stands in what was said. */
  public boolean says(Passage passage) {
    return stretches().stream().anyMatch(stretch -> stretch.contains(passage));
  }
}
