package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.names.register.Entry;

/**
 * Organisations by the pattern of their names: capitals around a head noun ("Kunduz Provincial
 * Police", "State Committee on National Security", "Interior Ministry of the Republic of X").
 *
 * <p>A head alone ("the Ministry") names nothing. A state named inside the name or just before it
 * ("Tajikistan's Interior Ministry") becomes the parent of an office.
 */
final class OrganisationRule implements NameRule {
  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    if (!words.isPlain()) {
      return found;
    }
    int at = 0;
    while (at < words.size()) {
      Optional<OrganisationHead> head = head(words, at);
      if (head.isEmpty()) {
        at++;
        continue;
      }
      int last = lastHead(words, at);
      OrganisationSpan span = OrganisationSpan.around(words, last, headAt(words, last));
      if (span.hasMoreThanHead()) {
        found.add(candidate(words, span, headAt(words, last)));
      }
      at = Math.max(last + 1, span.end());
    }
    return found;
  }

  private static Optional<OrganisationHead> head(SentenceWords words, int at) {
    return words.mayName(at) || isSentenceHead(words, at)
        ? words.tables().findHead(words.form(at))
        : Optional.empty();
  }

  /** A head may open a sentence although it is an ordinary word: "Ministry of Interior said". */
  private static boolean isSentenceHead(SentenceWords words, int at) {
    return words.isCapital(at) && words.form(at + 1).equals("of") && words.mayName(at + 2);
  }

  private static OrganisationHead headAt(SentenceWords words, int at) {
    return words.tables().findHead(words.form(at)).orElseThrow();
  }

  /** Of heads in a row ("Border Guard Service") the last. */
  private static int lastHead(SentenceWords words, int first) {
    int last = first;
    while (last - first < SentenceWords.LONGEST_NAME && head(words, last + 1).isPresent()) {
      last++;
    }
    return last;
  }

  private static Candidate candidate(
      SentenceWords words, OrganisationSpan span, OrganisationHead head) {
    String name = words.said(span.first(), span.end());
    ActorReference actor =
        new ActorReference(name, head.kind(), Optional.empty(), parents(words, span, head));
    return Candidate.actor(
        words.passage(span.first(), span.end()), Candidate.Strength.EVIDENT, actor, name);
  }

  private static List<String> parents(
      SentenceWords words, OrganisationSpan span, OrganisationHead head) {
    if (head.kind() != ActorKind.OFFICE) {
      return List.of();
    }
    Set<String> states = new LinkedHashSet<>();
    int from = words.isPossessive(span.first() - 1) ? span.first() - 2 : span.first();
    for (int i = from; i < span.end(); i++) {
      words.findKnownPlace(i).map(OrganisationRule::state).ifPresent(states::add);
    }
    return states.size() == 1 ? List.copyOf(states) : List.of();
  }

  private static String state(Entry.OfPlace of) {
    List<String> containers = of.place().containers();
    return containers.isEmpty() ? of.place().id() : containers.get(containers.size() - 1);
  }
}
