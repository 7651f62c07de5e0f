package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.text.Passage;

/**
 * Finds counted people: a count and, within a few words, a noun for people, possibly behind "of
 * the". The most specific noun gives the side. "Others" and a count without a noun stay unknown
 * unless the count before them tells.
 */
final class PartyFinder {
  private static final int REACH = 5;
  private static final int LONGEST_EFFECT = 5;
  private final Lexicon people = Lexicon.resource("people");
  private final Lexicon effects = Lexicon.resource("effects");

  List<CountedParty> find(SentenceView sentence, List<CountFinder.Found> counts) {
    List<CountFinder.Found> wholes =
        counts.stream().filter(count -> isWhole(sentence, count, counts)).toList();
    List<CountFinder.Found> counting =
        counts.stream().filter(count -> !wholes.contains(count)).toList();
    List<CountedParty> parties = new ArrayList<>();
    for (CountFinder.Found count : counting) {
      party(sentence, count, counting).ifPresent(parties::add);
    }
    for (int token = 0; token + 1 < sentence.size(); token++) {
      single(sentence, token, counts).ifPresent(parties::add);
    }
    parties.sort(Comparator.comparingInt(CountedParty::start));
    return parties;
  }

  /** "One of the two guards": two is the whole that one is taken from, and no count of its own. */
  private static boolean isWhole(
      SentenceView sentence, CountFinder.Found count, List<CountFinder.Found> all) {
    int before = count.start() - 1;
    while (before >= 0 && sentence.is("definite", before)) {
      before--;
    }
    int end = before;
    return before >= 0
        && sentence.lower(before).equals("of")
        && all.stream().anyMatch(other -> other.end() == end);
  }

  /**
   * "A soldier" and "the soldier" are one; "a group of soldiers", "a soldier's house" and "a child
   * actor" are not.
   */
  private Optional<CountedParty> single(
      SentenceView sentence, int article, List<CountFinder.Found> counts) {
    boolean counted =
        counts.stream().anyMatch(count -> count.start() <= article && article < count.end());
    if (counted || !sentence.is("single-determiner", article)) {
      return Optional.empty();
    }
    Passage words = sentence.passage(article, article + 1);
    CountFinder.Found one =
        CountFinder.Found.exactly(article, article + 1, 1, words, "count:single");
    return party(sentence, one, counts)
        .filter(party -> !party.bare())
        .filter(party -> isPlain(sentence, article, party.end()))
        .filter(party -> isSingular(sentence, party.end() - 1));
  }

  /** Nouns of people in the singular; a plural ends in s or is in the table. */
  private static boolean isSingular(SentenceView sentence, int noun) {
    return !sentence.lower(noun).endsWith("s") && !sentence.is("plural-noun", noun);
  }

  private boolean isPlain(SentenceView sentence, int from, int end) {
    for (int token = from; token < end; token++) {
      if (sentence.lower(token).equals("of")) {
        return false;
      }
    }
    boolean behind =
        Phrases.isClosed(sentence, end)
            || sentence.is("auxiliary", end)
            || sentence.is("phrase-break", end)
            || effects.has(sentence, end);
    return behind && !sentence.is("possessive", end);
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
    int behind = behindAuxiliaries(sentence, count.end());
    boolean effectFollows = behind < sentence.size() && effects.has(sentence, behind);
    boolean effectBefore =
        count.start() > 0
            && endsEffect(sentence, count.start())
            && Phrases.isClosed(sentence, count.end());
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

  /** "No one was hurt", "two were killed": forms of to be and to have before the effect. */
  private int behindAuxiliaries(SentenceView sentence, int token) {
    int behind = token;
    while (behind < sentence.size()
        && sentence.is("auxiliary", behind)
        && !effects.has(sentence, behind)) {
      behind++;
    }
    return behind;
  }

  private boolean endsEffect(SentenceView sentence, int token) {
    for (int start = Math.max(0, token - LONGEST_EFFECT); start < token; start++) {
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
          sentence.is("party-break", token)
              || all.stream().anyMatch(other -> other.start() == here)
              || (effects.has(sentence, token) && !isNoun(sentence, count, token));
      if (stop) {
        return token;
      }
    }
    return limit;
  }

  /** "Three of the wounded" counts people, "three wounded" says what befell them. */
  private boolean isNoun(SentenceView sentence, CountFinder.Found count, int token) {
    return people.has(sentence, token)
        && token > count.end()
        && sentence.lower(token - 1).equals("the");
  }

  private static boolean isMoreSpecific(LexiconMatch noun, LexiconMatch than) {
    return than.get("role").equals("unknown") && !noun.get("role").equals("unknown");
  }
}
