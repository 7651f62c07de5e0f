package org.guvoh.claims.content;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.Provenance;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.text.Passage;

/**
 * A claim before its chain, hedges and id are known.
 *
 * @param anchor the token at which its clause is judged (polarity, modality, event)
 * @param event the event it speaks of, where the finder knows it; else the clause tells
 * @param eventless whether it speaks of none
 * @param judgement polarity, modality and condition where the finder knows them
 */
public record ClaimDraft(
    SentenceView sentence,
    ClaimContent content,
    Passage passage,
    int anchor,
    Provenance provenance,
    Optional<EventDraft> event,
    boolean eventless,
    Optional<Judged> judgement) {
  /** A claim whose event its clause tells. */
  public ClaimDraft(
      SentenceView sentence,
      ClaimContent content,
      Passage passage,
      int anchor,
      Provenance provenance) {
    this(sentence, content, passage, anchor, provenance, Optional.empty(), false, Optional.empty());
  }

  /** The same, of this event. */
  public ClaimDraft of(Optional<EventDraft> told) {
    return new ClaimDraft(
        sentence, content, passage, anchor, provenance, told, told.isEmpty(), judgement);
  }

  /** The same, judged by its clause. */
  public ClaimDraft judged(Judged by) {
    return new ClaimDraft(
        sentence, content, passage, anchor, provenance, event, eventless, Optional.of(by));
  }

  /** The same, of no event. */
  public ClaimDraft untied() {
    return of(Optional.empty());
  }

  /** The same, with its clause judged at another token. */
  ClaimDraft judgedAt(int token) {
    return new ClaimDraft(sentence, content, passage, token, provenance);
  }

  static ClaimDraft of(
      SentenceView sentence,
      ClaimContent content,
      int from,
      int to,
      String rule,
      List<String> rows,
      String because) {
    return new ClaimDraft(
        sentence, content, sentence.passage(from, to), from, new Provenance(rule, rows, because));
  }
}
