package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;

/**
 * Finds counted people: a count and, within a few words, a noun for people, possibly behind "of
 * the". The most specific noun gives the side. "Others" and a count without a noun stay unknown
 * unless the count before them tells.
 */
final class PartyFinder {
  private static final int REACH = 5;
  private final Lexicon people = Lexicon.resource("people");
  private final Lexicon effects = Lexicon.resource("effects");

  List<CountedParty> find(SentenceView sentence, List<CountFinder.Found> counts) {
    List<CountedParty> parties = new ArrayList<>();
    for (CountFinder.Found count : counts) {
      party(sentence, count, counts).ifPresent(parties::add);
    }
    return parties;
  }

  private Optional<CountedParty> party(
      SentenceView sentence, CountFinder.Found count, List<CountFinder.Found> all) {
    int limit = limit(sentence, count, all);
    Optional<LexiconMatch> best = Optional.empty();
    for (int token = count.end(); token < limit; token++) {
      Optional<LexiconMatch> noun = people.at(sentence, token);
      if (noun.isPresent() && (best.isEmpty() || isMoreSpecific(noun.get(), best.get()))) {
        best = noun;
      }
    }
    if (best.isPresent()) {
      int end = best.get().end();
      String words = sentence.passage(count.end(), end).exact().replaceAll("\\s+", " ");
      PartyRole role = PartyRole.valueOf(best.get().get("role").toUpperCase(Locale.ROOT));
      return Optional.of(
          new CountedParty(
              count.start(), end, count, new Party(role, words), false, best.get().rowName()));
    }
    boolean effectFollows = count.end() < sentence.size() && effects.has(sentence, count.end());
    boolean effectBefore = count.start() > 0 && endsEffect(sentence, count.start());
    return effectFollows || effectBefore
        ? Optional.of(
            new CountedParty(
                count.start(),
                count.end(),
                count,
                new Party(PartyRole.UNKNOWN, "people, not said who"),
                true,
                "rule:bare count"))
        : Optional.empty();
  }

  private boolean endsEffect(SentenceView sentence, int token) {
    for (int start = Math.max(0, token - 3); start < token; start++) {
      if (effects.at(sentence, start).filter(match -> match.end() == token).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The noun stands before the next count, effect, comma or conjunction, within reach. */
  private int limit(SentenceView sentence, CountFinder.Found count, List<CountFinder.Found> all) {
    int limit = Math.min(sentence.size(), count.end() + REACH + 2);
    for (int token = count.end(); token < limit; token++) {
      int here = token;
      boolean stop =
          List.of(
                      ",", ";", "and", "or", "but", "in", "at", "on", "by", "who", "that", "were",
                      "was", "have", "had")
                  .contains(sentence.lower(token))
              || all.stream().anyMatch(other -> other.start() == here)
              || (effects.has(sentence, token) && people.at(sentence, token).isEmpty());
      if (stop) {
        return token;
      }
    }
    return limit;
  }

  private static boolean isMoreSpecific(LexiconMatch noun, LexiconMatch than) {
    return than.get("role").equals("unknown") && !noun.get("role").equals("unknown");
  }
}
