package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;

/** What an event says of itself: that it happened, where and when. */
public final class GroundFinder {
  /** Claims of one event mention; a mention that refers back says only what is new in it. */
  public List<ClaimDraft> ofEvent(EventDraft event) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (!event.fromEffect() && !(event.trigger().noun() && event.trigger().definite())) {
      drafts.add(
          ClaimDraft.of(
                  event.sentence(),
                  new ClaimContent.Occurrence(event.kind()),
                  event.start(),
                  event.end(),
                  "occurrence",
                  List.of(event.row()),
                  "the word names an event")
              .judgedAt(event.word()));
    }
    for (PlaceMention place : event.places()) {
      drafts.add(beside(event, new ClaimContent.Where(place.place()), place, "where"));
    }
    for (TimeMention time : event.times()) {
      drafts.add(beside(event, new ClaimContent.When(time.time()), time, "when"));
    }
    return drafts;
  }

  private static ClaimDraft beside(
      EventDraft event, ClaimContent content, Mention mention, String rule) {
    SentenceView sentence = event.sentence();
    return ClaimDraft.of(
            sentence,
            content,
            sentence.firstToken(mention),
            sentence.endToken(mention),
            rule,
            List.of(event.row()),
            "belongs to \"" + event.words().exact() + "\" by grammar")
        .judgedAt(event.word());
  }
}
