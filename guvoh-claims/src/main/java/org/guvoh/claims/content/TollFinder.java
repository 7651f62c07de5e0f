package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.event.EventFinder;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.event.EventKind;

/**
 * Binds counted people to what befell them.
 *
 * <p>An active effect binds the party right behind it, a passive one the party before it and the
 * parties joined to that by "and" or a comma. A party behind "including" is part of another count
 * and is left out. What does not bind plainly gives no toll.
 */
public final class TollFinder {
  private static final Map<TollEffect, String> KIND =
      Map.of(
          TollEffect.KILLED, "killing",
          TollEffect.WOUNDED, "attack",
          TollEffect.DETAINED, "arrest",
          TollEffect.ABDUCTED, "abduction",
          TollEffect.MISSING, "attack",
          TollEffect.DISPLACED, "attack");
  private static final int LONGEST_GAP = 8;
  private static final int JUDGED = 4;
  private static final int LONGEST_EFFECT = 5;

  private final Lexicon effects = Lexicon.resource("effects");
  private final Lexicon negations = Lexicon.resource("negations");
  private final Lexicon modals = Lexicon.resource("modals");
  private final PartyFinder parties = new PartyFinder();

  /** A toll with the tokens of its effect. */
  public record Found(ClaimDraft draft, EventFinder.Effect effect) {}

  private record Bound(CountedParty party, LexiconMatch effect) {}

  public List<Found> find(SentenceView sentence, List<CountFinder.Found> counts) {
    List<CountedParty> counted = parties.find(sentence, counts);
    List<Found> tolls = new ArrayList<>();
    Party before = new Party(PartyRole.UNKNOWN, "people, not said who");
    for (CountedParty party : counted) {
      CountedParty resolved =
          inherits(party)
              ? party.withParty(new Party(before.role(), party.party().description()))
              : party;
      before = resolved.party();
      bind(sentence, resolved, counted).map(bound -> found(sentence, bound)).ifPresent(tolls::add);
    }
    return tolls;
  }

  /** "Four others" and a bare count are of the people counted before them. */
  private static boolean inherits(CountedParty party) {
    String words = party.party().description().toLowerCase(Locale.ROOT);
    return party.bare()
        || words.startsWith("other")
        || words.equals("more")
        || words.equals("further");
  }

  private Optional<Bound> bind(SentenceView sentence, CountedParty party, List<CountedParty> all) {
    if (sentence.is("part-opener", party.start() - 1)) {
      return Optional.empty();
    }
    return activeBefore(sentence, party).or(() -> passiveBehind(sentence, party, all));
  }

  /** "… killed three militants": the effect ends right before the count. */
  private Optional<Bound> activeBefore(SentenceView sentence, CountedParty party) {
    for (int start = Math.max(0, party.start() - LONGEST_EFFECT); start < party.start(); start++) {
      Optional<LexiconMatch> effect = effects.at(sentence, start);
      if (effect.isPresent()
          && effect.get().end() == party.start()
          && isActive(sentence, effect.get())) {
        return Optional.of(new Bound(party, effect.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isActive(SentenceView sentence, LexiconMatch effect) {
    String voice = effect.get("voice");
    String auxiliary = sentence.lowerOrEmpty(effect.start() - 1);
    boolean be = WordClasses.STANDARD.has("be", auxiliary);
    return voice.equals("active") || (voice.equals("both") && !be);
  }

  /**
   * "15 of the assailants and 2 guards have died": the effect follows, perhaps behind joined
   * parties; not behind a verb and another party ("four were found and one had died").
   */
  private Optional<Bound> passiveBehind(
      SentenceView sentence, CountedParty party, List<CountedParty> all) {
    if (sentence.lowerOrEmpty(party.end()).equals("who")) {
      return relative(sentence, party, all);
    }
    int token = party.end();
    int gap = 0;
    boolean verb = false;
    while (token < sentence.size() && gap <= LONGEST_GAP) {
      Optional<LexiconMatch> effect = effects.at(sentence, token);
      if (effect.isPresent() && isPassive(sentence, effect.get(), all)) {
        return Optional.of(new Bound(party, effect.get()));
      }
      Optional<CountedParty> joined = partyAt(all, token);
      boolean part = sentence.is("part-opener", token - 1);
      verb |= sentence.is("auxiliary-verb", token);
      if (joined.isPresent() && !verb && (part || isJoint(sentence.lowerOrEmpty(token - 1)))) {
        token = joined.get().end();
        gap = 0;
        continue;
      }
      boolean nextClause = verb && sentence.isComma(token) && sentence.is("conjunction", token + 1);
      boolean barred = effect.isPresent() || isBarrier(sentence, token) || joined.isPresent();
      if (barred || nextClause) {
        return Optional.empty();
      }
      token++;
      gap++;
    }
    return Optional.empty();
  }

  /** "A girl who was killed", "two who died": the effect stands right behind the pronoun. */
  private Optional<Bound> relative(
      SentenceView sentence, CountedParty party, List<CountedParty> all) {
    int token = party.end() + 1;
    while (token < sentence.size()
        && sentence.is("auxiliary", token)
        && !effects.has(sentence, token)) {
      token++;
    }
    return token < sentence.size()
        ? effects
            .at(sentence, token)
            .filter(effect -> isPassive(sentence, effect, all))
            .map(effect -> new Bound(party, effect))
        : Optional.empty();
  }

  private static Optional<CountedParty> partyAt(List<CountedParty> all, int token) {
    return all.stream().filter(party -> party.start() == token).findFirst();
  }

  private static boolean isJoint(String form) {
    return form.equals("and") || form.equals(",");
  }

  private static boolean isBarrier(SentenceView sentence, int token) {
    return sentence.is("toll-barrier", token);
  }

  /**
   * An effect that can be active is passive only behind a form of "to be" or where no party stands
   * behind it.
   */
  private static boolean isPassive(
      SentenceView sentence, LexiconMatch effect, List<CountedParty> all) {
    String voice = effect.get("voice");
    if (voice.equals("active")) {
      return false;
    }
    String auxiliary = sentence.lowerOrEmpty(effect.start() - 1);
    boolean be = WordClasses.STANDARD.has("be", auxiliary);
    boolean objectless =
        partyAt(all, effect.end()).isEmpty() && Phrases.isClosed(sentence, effect.end());
    return voice.equals("passive") || be || objectless;
  }

  private Found found(SentenceView sentence, Bound bound) {
    CountedParty party = bound.party();
    LexiconMatch word = bound.effect();
    TollEffect effect = TollEffect.valueOf(word.get("effect").toUpperCase(Locale.ROOT));
    int from = Math.min(party.start(), word.start());
    int to = Math.max(party.end(), word.end());
    ClaimContent toll =
        new ClaimContent.Toll(effect, party.party(), party.count().count(), List.of());
    String because =
        "\""
            + sentence.passage(word.start(), word.end()).exact()
            + "\" and the count \""
            + party.count().passage().exact()
            + "\" stand together";
    ClaimDraft draft =
        ClaimDraft.of(
                sentence, toll, from, to, "toll", List.of(party.row(), word.rowName()), because)
            .judgedAt(word.start());
    EventKind kind = new EventKind(KIND.getOrDefault(effect, "attack"));
    return new Found(draft, new EventFinder.Effect(word.start(), word.end(), kind, word.rowName()));
  }

  /**
   * Whether a toll is out of the actual ("may have killed", "did not kill"), so that it makes no
   * event.
   */
  public boolean isActual(SentenceView sentence, Found toll) {
    int from = Math.max(0, toll.effect().start() - JUDGED);
    boolean none =
        toll.draft().content() instanceof ClaimContent.Toll told
            && told.count().high().orElse(1) == 0;
    boolean negated = !negations.all(sentence, from, toll.effect().start()).isEmpty();
    boolean unreal =
        modals.outsideTimes(sentence, from, toll.effect().start() + 1).stream()
            .anyMatch(match -> match.start() < toll.effect().start());
    return !none && !negated && !unreal;
  }
}
