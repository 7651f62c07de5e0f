package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;

/**
 * "I" and "we" as speakers. In another's words "I" is that other, and what is said by the way ("I
 * think and I say") is no statement beside the other's; it is one where it was said at another time
 * or to somebody. Outside of all others' words "we" is the publisher. What somebody counted is a
 * statement of the report, but in another's words a part of these.
 */
final class FirstPersons {
  private static final int REACH = 40;
  private final Speaker.Publisher publisher;
  private final List<Passage> quotes;

  FirstPersons(Speaker.Publisher publisher, List<Passage> quotes) {
    this.publisher = publisher;
    this.quotes = quotes;
  }

  List<Attribution> settle(List<Attribution> said) {
    List<Attribution> settled = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Attribution one = said.get(i);
      String label = one.speaker().speaker().label().toLowerCase(Locale.ROOT);
      if (WordClasses.STANDARD.has("first-person", label)) {
        settled(one, label, near(said, i)).ifPresent(settled::add);
      } else if (!isCount(one) || around(one, near(said, i)).isEmpty()) {
        settled.add(one);
      }
    }
    return settled;
  }

  private static List<Attribution> near(List<Attribution> said, int at) {
    return said.subList(Math.max(0, at - REACH), Math.min(said.size(), at + REACH));
  }

  private static boolean isCount(Attribution one) {
    return WordClasses.STANDARD.has("counting", one.row().substring(one.row().indexOf(':') + 1));
  }

  /** Another in whose content the cue stands. */
  private static Optional<Attribution> around(Attribution one, List<Attribution> near) {
    return near.stream()
        .filter(candidate -> candidate.length() > one.length() && candidate.says(one.cue()))
        .findFirst();
  }

  private Optional<Attribution> settled(Attribution one, String label, List<Attribution> near) {
    Optional<Attribution> other = around(one, near);
    if (other.isPresent()) {
      Attribution.Circumstances told = one.circumstances();
      boolean apart = told.uttered().isPresent() || told.addressee().isPresent();
      Speaker speaker =
          label.equals("i") ? other.get().speaker().speaker() : one.speaker().speaker();
      return apart
          ? Optional.of(one.withSpeaker(new FoundSpeaker(speaker, one.speaker().passage())))
          : Optional.empty();
    }
    boolean quoted = quotes.stream().anyMatch(quote -> quote.contains(one.cue()));
    return Optional.of(
        quoted ? one : one.withSpeaker(new FoundSpeaker(publisher, one.speaker().passage())));
  }
}
