package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.table.Table;

/**
 * Tells whether a noun is of people and which side they stand on: by the table of people, else by
 * the ending of an unknown noun ("ferryman"), which gives no side.
 */
final class PersonNouns {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 3;
  private final Lexicon people = Lexicon.resource("people");
  private final List<String> endings = new ArrayList<>();
  private final Set<String> exceptions = new HashSet<>();

  /** The side a noun gives, and the row that says so. */
  record Noun(PartyRole role, String row) {}

  PersonNouns() {
    for (Table.Row row : Table.resource(Lexicon.class, "person-endings").rows()) {
      (row.get("kind").equals("ending") ? endings : exceptions).addAll(row.list("forms"));
    }
  }

  /** The noun that ends at this head. */
  Optional<Noun> at(SentenceView sentence, int head) {
    for (int start = Math.max(0, head - LONGEST); start <= head; start++) {
      Optional<LexiconMatch> match =
          people.at(sentence, start).filter(found -> found.end() == head + 1);
      if (match.isPresent()) {
        PartyRole role = PartyRole.valueOf(match.get().get("role").toUpperCase(Locale.ROOT));
        return Optional.of(new Noun(role, match.get().rowName()));
      }
    }
    return Optional.empty();
  }

  /** Whether an unknown noun is of people by its ending. */
  boolean endsLikeOne(SentenceView sentence, int head) {
    String form = sentence.lower(head);
    String singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    singular = singular.endsWith("men") ? singular.replaceAll("men$", "man") : singular;
    return singular.length() >= SHORTEST
        && !exceptions.contains(singular)
        && endings.stream().anyMatch(singular::endsWith);
  }
}
