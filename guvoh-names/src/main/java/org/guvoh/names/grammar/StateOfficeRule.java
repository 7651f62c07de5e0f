package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.names.register.Entry;
import org.guvoh.names.register.RegisteredPlace;

/**
 * Offices in lower case that a state before them makes unique: "the Tajik interior ministry",
 * "Peru's foreign ministry". Without a state they stay common nouns.
 */
final class StateOfficeRule implements NameRule {
  private static final int PHRASE_WORDS = 2;

  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean possessive = words.isPossessive(i + 1);
      int first = possessive ? i + 2 : i + 1;
      int end = first + PHRASE_WORDS;
      Optional<Entry.OfPlace> state =
          words.findKnownPlace(i).filter(of -> of.demonym() || isState(of.place()));
      if (state.isPresent() && end <= words.size() && isOffice(words, first, end)) {
        found.add(candidate(words, possessive ? first : i, end, state.get().place()));
      }
    }
    return found;
  }

  private static boolean isState(RegisteredPlace place) {
    return place.feature().equals(RegisteredPlace.STATE);
  }

  private static boolean isOffice(SentenceWords words, int first, int end) {
    return words.tables().isOfficePhrase(words.said(first, end));
  }

  private static Candidate candidate(
      SentenceWords words, int first, int end, RegisteredPlace state) {
    ActorReference actor =
        new ActorReference(
            words.said(first, end), ActorKind.OFFICE, Optional.empty(), List.of(state.id()));
    return Candidate.actor(words.passage(first, end), Candidate.Strength.EVIDENT, actor);
  }
}
