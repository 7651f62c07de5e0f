package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * Finds who takes or denies responsibility, and to whom the people of an incident are said to
 * belong.
 */
public final class ResponsibilityFinder {
  private final Lexicon responsibility = Lexicon.resource("responsibility");
  private final Lexicon people = Lexicon.resource("people");
  private final Lexicon links = Lexicon.resource("perpetrator-links");

  public List<ClaimDraft> find(ReportView report, SentenceView sentence) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Statement statement : report.cuedIn(sentence)) {
      statement
          .chain()
          .innermost()
          .cue()
          .filter(cue -> sentence.whole().contains(cue))
          .flatMap(cue -> taken(sentence, statement, cue))
          .ifPresent(drafts::add);
    }
    drafts.addAll(belonging(sentence));
    return drafts;
  }

  /** The cue, or the word right behind it, speaks of responsibility. */
  private Optional<ClaimDraft> taken(SentenceView sentence, Statement statement, Passage cue) {
    if (!(statement.chain().innermost().speaker() instanceof Speaker.Named speaker)) {
      return Optional.empty();
    }
    int from = sentence.tokenAt(cue.start());
    int to = sentence.tokenAt(cue.end() - 1) + 1;
    boolean inCue = !responsibility.all(sentence, from, to).isEmpty();
    Optional<LexiconMatch> behind =
        to < sentence.size() ? responsibility.at(sentence, to) : Optional.empty();
    if (!inCue && behind.isEmpty()) {
      return Optional.empty();
    }
    Passage content = statement.content();
    boolean here = sentence.whole().contains(content);
    return here
        ? Optional.of(
            ClaimDraft.of(
                sentence,
                new ClaimContent.Responsibility(speaker.actor()),
                sentence.tokenAt(content.start()),
                sentence.tokenAt(content.end() - 1) + 1,
                "responsibility",
                List.of("responsibility:" + cue.exact()),
                "\"" + cue.exact() + "\" speaks of responsibility"))
        : Optional.empty();
  }

  /** "The attackers were members of X." */
  private List<ClaimDraft> belonging(SentenceView sentence) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (LexiconMatch link : links.all(sentence)) {
      Optional<LexiconMatch> noun =
          link.start() > 0 ? people.at(sentence, link.start() - 1) : Optional.empty();
      boolean attackers =
          noun.filter(match -> match.get("role").equalsIgnoreCase(PartyRole.ATTACKERS.name()))
              .isPresent();
      Optional<ActorMention> actor = actorBehind(sentence, link.end());
      if (attackers && actor.isPresent()) {
        drafts.add(
            ClaimDraft.of(
                sentence,
                new ClaimContent.Perpetrator(actor.get().actor()),
                link.start() - 1,
                sentence.endToken(actor.get()),
                "perpetrator",
                List.of(link.rowName(), noun.get().rowName()),
                "the people of the incident are said to belong to the actor"));
      }
    }
    return drafts;
  }

  private static Optional<ActorMention> actorBehind(SentenceView sentence, int token) {
    for (int i = token; i < Math.min(sentence.size(), token + 4); i++) {
      Optional<ActorMention> actor = sentence.mentionAt(ActorMention.class, i);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }
}
