package org.guvoh.incidents.origin;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two voices of two reports.
 *
 * <p>In this order: words in common (runs of five, Broder 1997) make a copy; one name makes one
 * speaker, two names two; what is left is decided by the share of details that both tell, with a
 * lower bar where one report credits the other, where the speakers are described alike, and for
 * bodies, which speak to many. Two anonymous persons who tell the same details may be one and stay
 * uncertain. The bars were set on the dev half of our families and on nothing else.
 */
final class VoiceComparison {
  private static final int RUN = 3;
  private static final double COPIED = 0.3;

  private final DetailWords words = new DetailWords();

  private static final double CREDITED = 0.1;
  private static final double DESCRIBED_ALIKE = 0.1;
  private static final double MAYBE = 0.2;
  private static final int DETAILS = 2;

  Sameness compare(Telling one, Voice first, Telling other, Voice second) {
    int shared = first.shingles().shared(second.shingles());
    int smaller = Math.min(first.shingles().size(), second.shingles().size());
    if (shared >= RUN && shared >= COPIED * smaller) {
      return Sameness.COPY;
    }
    if (first.isNamed() && second.isNamed()) {
      return named(first, second);
    }
    boolean credited = Credits.credits(one, other) || Credits.credits(other, one);
    double alike = alike(first.details(), second.details());
    int specific = specific(first.details(), second.details());
    if (credited && alike >= CREDITED && specific >= 1) {
      return same(Tie.CITATION, alike, "credited, and the same details: ", first, second);
    }
    if (describedAlike(first, second) && alike >= DESCRIBED_ALIKE) {
      return same(Tie.PARAPHRASE, alike, "described alike, and the same details: ", first, second);
    }
    if (isAnonymous(first) && isAnonymous(second)) {
      return alike >= MAYBE && specific >= DETAILS
          ? new Sameness(
              Sameness.Verdict.MAYBE,
              Tie.PARAPHRASE,
              alike,
              "two whom no report names tell the same: " + common(first, second))
          : Sameness.NONE;
    }
    return Bar.of(first.sort(), second.sort()).isReached(alike, specific)
        ? same(Tie.PARAPHRASE, alike, "the same details: ", first, second)
        : Sameness.NONE;
  }

  /** What two voices must share that nothing else ties. */
  private record Bar(double alike, int specific) {
    static Bar of(SpeakerSort one, SpeakerSort other) {
      boolean report = one == SpeakerSort.REPORT || other == SpeakerSort.REPORT;
      boolean person = one == SpeakerSort.PERSON || other == SpeakerSort.PERSON;
      boolean document = one == SpeakerSort.DOCUMENT || other == SpeakerSort.DOCUMENT;
      if (report && !person) {
        return new Bar(0.17, DETAILS);
      }
      if (one == other && one.isBody()) {
        return new Bar(0.17, 0);
      }
      if (one.isBody() && other.isBody()) {
        return new Bar(0.28, 1);
      }
      return document ? new Bar(0.5, DETAILS) : new Bar(0.39, 0);
    }

    boolean isReached(double found, int details) {
      return found >= alike && details >= specific;
    }
  }

  private static Sameness named(Voice first, Voice second) {
    boolean registered = !first.parents().isEmpty() && !second.parents().isEmpty();
    boolean byName =
        !registered
            && (first.names().containsAll(second.names())
                || second.names().containsAll(first.names()));
    if (first.identity().equals(second.identity()) || byName) {
      return new Sameness(
          Sameness.Verdict.SAME, Tie.SPEAKER, 1, "the same speaker: " + first.label());
    }
    return Sameness.NONE;
  }

  private static Sameness same(Tie tie, double alike, String because, Voice one, Voice other) {
    return new Sameness(Sameness.Verdict.SAME, tie, alike, because + common(one, other));
  }

  private static boolean isAnonymous(Voice voice) {
    return !voice.isNamed()
        && (voice.sort() == SpeakerSort.PERSON || voice.sort() == SpeakerSort.DOCUMENT);
  }

  /**
   * The words that describe one stand in the other's description, or in what is told of the other
   * where that one has a name ("the harbour master", "Piet Hallam, the harbour master, said").
   */
  boolean describedAlike(Voice first, Voice second) {
    if (first.isNamed() == second.isNamed()) {
      return !first.isNamed()
          && !isAnonymous(first)
          && !isAnonymous(second)
          && first.sort() != SpeakerSort.REPORT
          && second.sort() != SpeakerSort.REPORT
          && first.names().stream().anyMatch(second.names()::contains);
    }
    Voice named = first.isNamed() ? first : second;
    Voice described = first.isNamed() ? second : first;
    if (described.sort() == SpeakerSort.REPORT) {
      return false;
    }
    if (described.sort().isBody() && described.names().stream().anyMatch(named.names()::contains)) {
      return true;
    }
    if (described.sort() != SpeakerSort.PERSON && described.sort() != SpeakerSort.OFFICIAL) {
      return false;
    }
    Set<String> role = words.of(described.label()).keySet();
    long told = role.stream().filter(named.details()::containsKey).count();
    return told > 0 && told >= role.size() - (role.size() > 2 ? 1 : 0);
  }

  /** The weight of what both tell, as a share of what the one that tells less tells. */
  static double alike(Map<String, Double> one, Map<String, Double> other) {
    double shared = 0;
    for (Map.Entry<String, Double> detail : one.entrySet()) {
      shared += Math.min(detail.getValue(), other.getOrDefault(detail.getKey(), 0.0));
    }
    return shared / Math.max(LEAST_TOLD, Math.min(weight(one), weight(other)));
  }

  private static final double LEAST_TOLD = 8;

  static int specific(Map<String, Double> one, Map<String, Double> other) {
    return (int)
        one.entrySet().stream()
            .filter(detail -> detail.getValue() >= 1 && !detail.getKey().matches("#[2-9]"))
            .filter(detail -> other.getOrDefault(detail.getKey(), 0.0) >= 1)
            .count();
  }

  private static double weight(Map<String, Double> details) {
    return details.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String common(Voice first, Voice second) {
    Set<String> common = new TreeSet<>(first.details().keySet());
    common.retainAll(second.details().keySet());
    return String.join(", ", common);
  }
}
