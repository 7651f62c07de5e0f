package org.guvoh.claims.event;

import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * Tells the times that date what was said from those that date what happened (law 1 of the design).
 *
 * <p>A time dates an utterance when it stands outside the content of a dated statement, in the
 * words that name a speaker, right behind a word that passes content on, or when such a word parts
 * it from the event. In doubt it dates the utterance: an event without a day is a gap, one with the
 * day of a statement is a falsehood.
 */
final class UtteranceTimes {
  private static final int PREPOSITIONS = 2;

  boolean dates(ReportView report, EventDraft event, TimeMention time) {
    SentenceView sentence = event.sentence();
    for (Statement statement : report.cuedIn(sentence)) {
      ChainLink link = statement.chain().innermost();
      Optional<Passage> cue = link.cue().filter(sentence.whole()::contains);
      boolean datesIt =
          statement.uttered().isPresent() && !statement.content().contains(time.passage());
      boolean namesSpeaker =
          link.speakerPassage().filter(words -> words.overlaps(time.passage())).isPresent();
      if (cue.isPresent() && (datesIt || namesSpeaker)) {
        return true;
      }
    }
    return report.cues(sentence).stream()
        .anyMatch(cue -> standsBehind(sentence, cue, time) || parts(cue, event, time));
  }

  /** "Reported on Monday that …": the time follows the cue, with its preposition. */
  private static boolean standsBehind(SentenceView sentence, Passage cue, TimeMention time) {
    int behind = sentence.tokenAt(cue.end() - 1) + 1;
    int first = sentence.firstToken(time);
    for (int token = behind; token < first; token++) {
      if (!sentence.is("phrase-preposition", token)) {
        return false;
      }
    }
    return first >= behind && first - behind <= PREPOSITIONS;
  }

  private static boolean parts(Passage cue, EventDraft event, TimeMention time) {
    Passage trigger = event.words();
    boolean between =
        (time.passage().end() <= cue.start() && cue.end() <= trigger.start())
            || (trigger.end() <= cue.start() && cue.end() <= time.passage().start());
    return between && !event.words().overlaps(cue);
  }
}
