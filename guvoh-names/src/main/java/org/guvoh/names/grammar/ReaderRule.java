package org.guvoh.names.grammar;

import java.util.List;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Passage;

/** The name spans that the reader of the language module found. */
final class ReaderRule implements NameRule {
  @Override
  public List<Candidate> apply(SentenceWords words) {
    return words.readNames().stream()
        .filter(span -> words.isCapital(span.firstToken()) && !isOrdinary(words, span))
        .map(span -> candidate(words, span))
        .toList();
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
      case PLACE ->
          Candidate.place(
              passage,
              Candidate.Strength.READ,
              PlaceReference.unlocated(name, "unknown name, a place to the reader"),
              name);
      case PERSON -> actor(passage, name, ActorKind.PERSON);
      case ORGANISATION -> actor(passage, name, ActorKind.ORGANISATION);
    };
  }

  private static Candidate actor(Passage passage, String name, ActorKind kind) {
    return Candidate.actor(
        passage, Candidate.Strength.READ, ActorReference.provisional(name, kind), name);
  }
}
