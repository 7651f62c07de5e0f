package org.guvoh.claims.event;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.text.Passage;

/**
 * An event mention before it has an id.
 *
 * @param start first token of the trigger
 * @param end one past its last token
 * @param fromEffect whether only words for an effect on people ("were killed") tell of it
 * @param definite whether it refers back ("the attack")
 * @param topic the place with which its paragraph opens ("In X …"), if it opens so
 * @param row the lexicon row behind it
 */
public record EventDraft(
    SentenceView sentence,
    int start,
    int end,
    EventKind kind,
    boolean fromEffect,
    boolean definite,
    List<PlaceMention> places,
    List<TimeMention> times,
    Optional<PlaceMention> topic,
    String row) {
  public Passage trigger() {
    return sentence.passage(start, end);
  }

  EventDraft with(
      List<PlaceMention> where, List<TimeMention> when, Optional<PlaceMention> opening) {
    return new EventDraft(
        sentence, start, end, kind, fromEffect, definite, where, when, opening, row);
  }
}
