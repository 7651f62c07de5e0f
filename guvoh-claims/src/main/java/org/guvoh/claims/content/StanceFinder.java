package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/** Finds stances: phrases of the table, and verbs of doubt that govern a noun phrase. */
public final class StanceFinder {
  private final Lexicon stances = Lexicon.resource("stances");

  public List<ClaimDraft> find(ReportView report, SentenceView sentence) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (LexiconMatch match : stances.all(sentence)) {
      Stance stance = Stance.valueOf(match.get("stance").toUpperCase(Locale.ROOT));
      AboutTarget target = AboutTarget.valueOf(match.get("target").toUpperCase(Locale.ROOT));
      String words = sentence.passage(match.start(), match.end()).exact();
      drafts.add(
          ClaimDraft.of(
              sentence,
              new ClaimContent.About(target, words, Optional.empty(), stance, words),
              match.start(),
              match.end(),
              "stance",
              List.of(match.rowName()),
              "the phrase takes a stance on what was said"));
    }
    for (Statement statement : report.statements()) {
      doubted(sentence, statement).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<ClaimDraft> doubted(SentenceView sentence, Statement statement) {
    if (statement.chain().innermost().manner() != Manner.DOUBTS) {
      return Optional.empty();
    }
    Passage content = statement.content();
    boolean here =
        content.start() >= sentence.sentence().start()
            && content.end() <= sentence.sentence().end();
    if (!here) {
      return Optional.empty();
    }
    int from = sentence.tokenAt(content.start());
    int to = sentence.tokenAt(content.end() - 1) + 1;
    String words = content.exact().replaceAll("\\s+", " ");
    return Optional.of(
        ClaimDraft.of(
            sentence,
            new ClaimContent.About(
                AboutTarget.STATEMENT, words, Optional.empty(), Stance.DOUBTS, words),
            from,
            to,
            "doubt",
            List.of("attribution-verbs:doubt"),
            "a verb of doubt governs the words"));
  }
}
