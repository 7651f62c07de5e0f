package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;

/**
 * A long name with its acronym in brackets: "State Committee on National Security (SCNS)", or the
 * other way round.
 *
 * <p>After the name of an organisation any acronym in brackets is its own, unless the tables know
 * it as something else. Other capitals count as an organisation only when their initials spell it.
 */
final class AcronymRule implements NameRule {
  private final OrganisationRule organisations;

  AcronymRule(OrganisationRule organisations) {
    this.organisations = organisations;
  }

  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    Map<Integer, Candidate> byEnd = new HashMap<>();
    organisations.apply(words).forEach(name -> byEnd.put(name.passage().end(), name));
    for (int open = 1; open + 2 < words.size() && words.isPlain(); open++) {
      if (words.form(open).equals("(")
          && words.isAcronym(open + 1)
          && words.form(open + 2).equals(")")) {
        pair(words, open, byEnd, found);
      }
    }
    return found;
  }

  private static void pair(
      SentenceWords words, int open, Map<Integer, Candidate> byEnd, List<Candidate> found) {
    int acronym = open + 1;
    boolean knownOther = words.findKnown(acronym).isPresent();
    int end = words.passage(open - 1, open).end();
    Optional<Candidate> organisation = Optional.ofNullable(byEnd.get(end));
    if (organisation.isPresent() && !knownOther) {
      addBoth(words, acronym, organisation.get(), found);
    } else if (!knownOther) {
      int first = Initials.firstWord(words, open, words.form(acronym));
      if (first < open) {
        addBoth(words, acronym, spelled(words, first, open), found);
      }
    }
  }

  private static Candidate spelled(SentenceWords words, int first, int open) {
    String name = words.said(first, open);
    return Candidate.actor(
        words.passage(first, open),
        Candidate.Strength.EVIDENT,
        ActorReference.provisional(name, ActorKind.ORGANISATION),
        name);
  }

  private static void addBoth(
      SentenceWords words, int acronym, Candidate organisation, List<Candidate> found) {
    String form = words.form(acronym);
    found.add(
        new Candidate(
            organisation.passage(),
            organisation.strength(),
            organisation.subject(),
            List.of(form)));
    found.add(
        new Candidate(
            words.passage(acronym, acronym + 1),
            Candidate.Strength.EVIDENT,
            organisation.subject(),
            List.of(form)));
  }
}
