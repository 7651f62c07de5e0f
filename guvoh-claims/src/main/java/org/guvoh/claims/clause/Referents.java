package org.guvoh.claims.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.report.ReportView;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;

/**
 * Who a noun phrase refers to: the actor it names, the speaker behind "we", behind "they" the
 * speaker of the statement it stands in, else the last actor named before it, or the phrase itself.
 *
 * <p>Limits: gender is not looked at, and "they" is the last group or organisation.
 */
public final class Referents {
  private static final int LOOK_BACK = 4;
  private static final Set<ActorKind> PERSONS = Set.of(ActorKind.PERSON);
  private static final Set<ActorKind> BODIES =
      Set.of(
          ActorKind.ORGANISATION,
          ActorKind.GROUP,
          ActorKind.STATE,
          ActorKind.OFFICE,
          ActorKind.MEDIA);
  private final ReportView report;

  public Referents(ReportView report) {
    this.report = report;
  }

  /** The actor that a phrase of a clause is. */
  public ActorReference of(Clause clause, int head) {
    SentenceView sentence = clause.sentence();
    String form = clause.tree().form(head);
    Optional<ActorReference> found =
        sentence
            .mentionAt(ActorMention.class, head)
            .map(ActorMention::actor)
            .or(() -> state(sentence, head))
            .or(() -> pronoun(sentence, head, form));
    return found.orElseGet(
        () -> ActorReference.provisional(clause.phrase(head), ActorKind.UNKNOWN));
  }

  /** Whether a phrase is a pronoun of which nothing tells whom it means. */
  public boolean isOpen(Clause clause, int head) {
    return clause.tree().tag(head).equals("PRON")
        && of(clause, head).name().equalsIgnoreCase(clause.phrase(head));
  }

  private static Optional<ActorReference> state(SentenceView sentence, int head) {
    return sentence
        .mentionAt(PlaceMention.class, head)
        .map(
            mention ->
                new ActorReference(
                    mention.place().name(), ActorKind.STATE, mention.place().id(), List.of()));
  }

  private Optional<ActorReference> pronoun(SentenceView sentence, int head, String form) {
    if (WordClasses.STANDARD.has("own-pronoun", form)) {
      return speaker(sentence.passage(head, head + 1));
    }
    if (WordClasses.STANDARD.has("singular-pronoun", form)) {
      return ofStatement(sentence, head, PERSONS).or(() -> lastNamed(sentence, head, PERSONS));
    }
    return WordClasses.STANDARD.has("group-pronoun", form)
        ? ofStatement(sentence, head, BODIES).or(() -> lastNamed(sentence, head, BODIES))
        : Optional.empty();
  }

  /** "The Front insists they hold the town": in a statement the pronoun is first its speaker. */
  private Optional<ActorReference> ofStatement(
      SentenceView sentence, int head, Set<ActorKind> kinds) {
    Passage word = sentence.passage(head, head + 1);
    return report
        .scope(word)
        .filter(statement -> sentence.whole().contains(statement.content()))
        .flatMap(statement -> speaker(word))
        .filter(actor -> kinds.contains(actor.kind()));
  }

  /** Who says the words of a passage, where it is somebody with a name. */
  public Optional<ActorReference> speaker(Passage passage) {
    Speaker speaker = report.chain(passage).innermost().speaker();
    if (speaker instanceof Speaker.Named named) {
      return Optional.of(named.actor());
    }
    if (speaker instanceof Speaker.Publisher publisher) {
      return publisher
          .name()
          .find()
          .map(name -> ActorReference.provisional(name, ActorKind.ORGANISATION));
    }
    return Optional.empty();
  }

  private Optional<ActorReference> lastNamed(
      SentenceView sentence, int head, Set<ActorKind> kinds) {
    int offset = sentence.token(head).start();
    int first = Math.max(0, sentence.number() - LOOK_BACK);
    for (int number = sentence.number(); number >= first; number--) {
      Optional<ActorReference> named =
          report.sentences().get(number).mentions(ActorMention.class).stream()
              .filter(mention -> mention.passage().end() <= offset)
              .map(ActorMention::actor)
              .filter(actor -> kinds.contains(actor.kind()))
              .reduce((earlier, later) -> later);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }
}
