package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guvoh.core.Provenance;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;

/**
 * Settles tolls whose words leave it open if the people lived ("was shot").
 *
 * <p>Where the report tells of no dead in that event they are wounded. Where it tells of as many or
 * more dead, the shot are those dead and make no toll of their own, unless another noun names them
 * ("a man died", "a woman was shot") or they are others. Where it tells of fewer dead, the rest are
 * wounded, and the toll says that it is inferred.
 */
public final class OpenTolls {
  private OpenTolls() {}

  /** The tolls with all open ones settled; {@code eventOf} gives the group of a toll's event. */
  public static List<TollFinder.Found> settle(
      List<TollFinder.Found> tolls, Function<TollFinder.Found, Optional<Integer>> eventOf) {
    Map<Integer, List<TollFinder.Found>> killed = new HashMap<>();
    for (TollFinder.Found toll : tolls) {
      if (toll.toll().effect() == TollEffect.KILLED && !toll.open() && !isNone(toll)) {
        eventOf
            .apply(toll)
            .ifPresent(group -> killed.computeIfAbsent(group, key -> new ArrayList<>()).add(toll));
      }
    }
    List<TollFinder.Found> settled = new ArrayList<>();
    for (TollFinder.Found toll : tolls) {
      List<TollFinder.Found> dead =
          eventOf.apply(toll).map(group -> killed.getOrDefault(group, List.of())).orElse(List.of());
      if (toll.open()) {
        settled(toll, dead).ifPresent(settled::add);
      } else {
        settled.add(toll);
      }
    }
    return settled;
  }

  private static boolean isNone(TollFinder.Found toll) {
    return toll.toll().count().high().orElse(1) == 0;
  }

  private static Optional<TollFinder.Found> settled(
      TollFinder.Found toll, List<TollFinder.Found> dead) {
    long most = dead.stream().mapToLong(one -> one.toll().count().low()).max().orElse(0);
    CountInterval count = toll.toll().count();
    if (most == 0 || isOther(toll)) {
      return Optional.of(toll);
    }
    if (count.low() <= most) {
      boolean another = dead.stream().allMatch(one -> differ(one, toll));
      return another ? Optional.of(toll) : Optional.empty();
    }
    if (!count.isExact()) {
      return Optional.of(toll);
    }
    long rest = count.low() - most;
    return Optional.of(toll.with(CountInterval.exactly(rest, count.words()), because(toll, most)));
  }

  private static Provenance because(TollFinder.Found toll, long most) {
    Provenance old = toll.draft().provenance();
    return new Provenance(
        "toll, rest", old.rows(), old.because() + "; less the " + most + " told as dead");
  }

  private static boolean isOther(TollFinder.Found toll) {
    return words(toll).contains("other");
  }

  /** Two nouns that cannot mean one person. */
  private static boolean differ(TollFinder.Found one, TollFinder.Found other) {
    String left = lastWord(one);
    String right = lastWord(other);
    boolean nouns = !one.pronoun() && !other.pronoun();
    boolean names = one.toll().named().isEmpty() && other.toll().named().isEmpty();
    boolean plain = !left.equals("victim") && !right.equals("victim");
    return nouns && names && plain && !left.equals(right) && other.toll().count().low() == 1;
  }

  private static String words(TollFinder.Found toll) {
    return toll.toll().whom().description().toLowerCase(Locale.ROOT);
  }

  private static String lastWord(TollFinder.Found toll) {
    String words = words(toll);
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
