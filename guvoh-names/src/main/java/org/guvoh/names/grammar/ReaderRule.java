package org.guvoh.names.grammar;

import java.util.List;
import java.util.stream.Stream;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Passage;
import org.guvoh.names.register.RegisteredPlace;

/** The name spans that the reader of the language module found. */
final class ReaderRule implements NameRule {
  @Override
  public List<Candidate> apply(SentenceWords words) {
    return words.readNames().stream()
        .filter(span -> words.isCapital(span.firstToken()) && !isOrdinary(words, span))
        .filter(span -> span.kind() != NameSpan.Kind.PLACE || !isPeople(words, span))
        .flatMap(span -> candidates(words, span))
        .toList();
  }

  /** A word for people of somewhere: "Central Asian", "Pashtun". */
  private static boolean isPeople(SentenceWords words, NameSpan span) {
    return words.isAdjective(span.end() - 1);
  }

  /** The name, or two where a state follows a place without a comma: "Zong Tajikistan". */
  private static Stream<Candidate> candidates(SentenceWords words, NameSpan span) {
    int state = span.end() - 1;
    while (state > span.firstToken() && isOfState(words, state - 1, span.end() - 1)) {
      state--;
    }
    boolean two =
        span.kind() == NameSpan.Kind.PLACE
            && state > span.firstToken()
            && words.findKnown(state - 1).isEmpty()
            && isOfState(words, state, span.end() - 1);
    return two
        ? Stream.of(place(words, span.firstToken(), state), place(words, state, span.end()))
        : Stream.of(candidate(words, span));
  }

  /** Whether the word belongs to the name of a state that ends with the last word. */
  private static boolean isOfState(SentenceWords words, int at, int last) {
    return words
        .findKnownPlace(at)
        .filter(of -> !of.demonym() && of.place().feature().equals(RegisteredPlace.STATE))
        .filter(of -> words.findKnown(at).equals(words.findKnown(last)))
        .isPresent();
  }

  /** One word that the tables or the report itself know as an ordinary one: "House", "City". */
  private static boolean isOrdinary(SentenceWords words, NameSpan span) {
    String form = words.form(span.firstToken());
    return span.end() == span.firstToken() + 1
        && (words.tables().isNever(form)
            || words.isLowerSomewhere(form)
            || words.tables().findFeature(form).isPresent());
  }

  private static Candidate candidate(SentenceWords words, NameSpan span) {
    Passage passage = words.passage(span.firstToken(), span.end());
    String name = words.said(span.firstToken(), span.end());
    return switch (span.kind()) {
      case PLACE -> place(words, span.firstToken(), span.end());
      case PERSON -> actor(passage, name, ActorKind.PERSON);
      case ORGANISATION -> actor(passage, name, ActorKind.ORGANISATION);
    };
  }

  private static Candidate place(SentenceWords words, int first, int end) {
    String name = words.said(first, end);
    return Candidate.place(
        words.passage(first, end),
        Candidate.Strength.READ,
        PlaceReference.unlocated(name, "unknown name, a place to the reader"),
        name);
  }

  private static Candidate actor(Passage passage, String name, ActorKind kind) {
    return Candidate.actor(
        passage, Candidate.Strength.READ, ActorReference.provisional(name, kind), name);
  }
}
