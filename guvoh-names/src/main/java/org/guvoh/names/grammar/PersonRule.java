package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;

/**
 * Persons: capitals after a title or role, or two and more capitals with a given name, an
 * apposition or a verb of saying beside them.
 *
 * <p>The title is not part of the name. Two capitals beside "reported" or "wrote" may be a paper:
 * their kind stays unknown.
 */
final class PersonRule implements NameRule {
  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    if (!words.isPlain()) {
      return found;
    }
    for (int first : words.runStarts()) {
      int end = words.runEnd(first);
      kind(words, first, end).ifPresent(kind -> found.add(candidate(words, first, end, kind)));
    }
    return found;
  }

  private static Optional<ActorKind> kind(SentenceWords words, int first, int end) {
    if (isFollowedByPlaceOrHead(words, end)) {
      return Optional.empty();
    }
    PersonEvidence evidence = new PersonEvidence(words, first, end);
    if (evidence.ofPerson()) {
      return Optional.of(ActorKind.PERSON);
    }
    return evidence.ofPublisher() ? Optional.of(ActorKind.UNKNOWN) : Optional.empty();
  }

  private static boolean isFollowedByPlaceOrHead(SentenceWords words, int end) {
    boolean head = words.isCapital(end) && words.tables().findHead(words.form(end)).isPresent();
    boolean feature = words.tables().findFeature(words.form(end)).isPresent();
    return head || feature;
  }

  private static Candidate candidate(SentenceWords words, int first, int end, ActorKind kind) {
    String name = words.said(first, end);
    ActorReference actor = ActorReference.provisional(name, kind);
    String last = lastName(words, first, end);
    boolean person = kind == ActorKind.PERSON && end - first > 1;
    return person
        ? Candidate.actor(words.passage(first, end), Candidate.Strength.EVIDENT, actor, name, last)
        : Candidate.actor(words.passage(first, end), Candidate.Strength.EVIDENT, actor, name);
  }

  /** The last name with the particles before it: "von Alten", "al-Rashid". */
  private static String lastName(SentenceWords words, int first, int end) {
    int start = end - 1;
    while (start - 1 > first && words.tables().isParticle(words.form(start - 1))) {
      start--;
    }
    return words.said(start, end);
  }
}
