package org.guvoh.core.statement;

import java.util.Optional;
import org.guvoh.core.text.Passage;

/**
 * One step through which content passed.
 *
 * @param speaker who speaks at this step
 * @param manner how
 * @param cue the words that say so; empty for the report itself
 * @param speakerPassage the words that name the speaker; empty for the report itself
 * @param statement id of the statement of this record; empty for the report itself
 */
public record ChainLink(
    Speaker speaker,
    Manner manner,
    Optional<Passage> cue,
    Optional<Passage> speakerPassage,
    Optional<String> statement) {
  /** The outermost link: the report speaks. */
  public static ChainLink ofReport(Speaker.Publisher publisher) {
    return new ChainLink(
        publisher, Manner.REPORTS, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
