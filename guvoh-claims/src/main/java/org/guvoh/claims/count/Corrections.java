package org.guvoh.claims.count;

import java.util.Optional;

/**
 * Tells which of two numbers counts: "rose to 31 from 27", "climbed from 12 to 19", "fell by three
 * to 17", "44, up from 40", "six, not nine". The other one is kept as the earlier number.
 */
final class Corrections {
  private final NumeralReader numerals;
  private static final int REACH = 6;
  private final Pieces.Phrases changes = Pieces.Phrases.resource("count-changes");
  private final Pieces.Phrases earlier = Pieces.Phrases.resource("count-earlier");

  Corrections(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** A change that begins here: the number that counts, with everything up to its end. */
  Optional<Reckoned> change(Pieces pieces, int start) {
    return changes
        .at(pieces, start)
        .flatMap(change -> behind(pieces, change))
        .or(() -> farChange(pieces, start))
        .or(() -> refused(pieces, start));
  }

  /** "Not nine but six": the second counts. */
  private Optional<Reckoned> refused(Pieces pieces, int start) {
    if (!pieces.lower(start).equals("not")) {
      return Optional.empty();
    }
    return numerals
        .at(pieces, start + 1)
        .filter(Numeral::isExact)
        .flatMap(
            refused -> {
              int at = refused.end() + (pieces.lower(refused.end()).equals(",") ? 1 : 0);
              return pieces.lower(at).equals("but")
                  ? numerals
                      .at(pieces, at + 1)
                      .map(number -> Reckoned.of(number).after(refused.low(), number.end()))
                      .map(number -> number.spanning(start, number.end()))
                  : Optional.empty();
            });
  }

  private Optional<Reckoned> behind(Pieces pieces, Pieces.Match change) {
    int at = change.end();
    if (pieces.lower(at).equals("by")) {
      int to = toBehind(pieces, at + 2);
      return to < 0 ? Optional.empty() : numerals.at(pieces, to + 1).map(Reckoned::of);
    }
    boolean plain = change.end() - change.start() > 1 && pieces.lower(at).equals("to");
    if (plain) {
      return numerals.at(pieces, at + 1).map(Reckoned::of);
    }
    return pieces.lower(at).equals("from") ? fromTo(pieces, at) : Optional.empty();
  }

  /** "Raised its toll from 4 to 7": the change stands a few words before. */
  private Optional<Reckoned> farChange(Pieces pieces, int from) {
    if (!pieces.lower(from).equals("from")) {
      return Optional.empty();
    }
    for (int word = from - 1; word >= Math.max(0, from - REACH); word--) {
      Optional<Pieces.Match> change = changes.at(pieces, word);
      if (change.isPresent()) {
        return fromTo(pieces, from);
      }
    }
    return Optional.empty();
  }

  private Optional<Reckoned> fromTo(Pieces pieces, int from) {
    return numerals
        .at(pieces, from + 1)
        .flatMap(
            before -> {
              int to = toBehind(pieces, before.end());
              return to < 0
                  ? Optional.empty()
                  : numerals
                      .at(pieces, to + 1)
                      .map(number -> Reckoned.of(number).after(before.low(), number.end()));
            });
  }

  /** The "to" behind a number, perhaps behind a word or two ("from 12 dead to 19"). */
  private static int toBehind(Pieces pieces, int at) {
    for (int word = at; word < at + 3; word++) {
      if (pieces.lower(word).equals("to")) {
        return word;
      }
    }
    return -1;
  }

  /** The same number with the earlier one behind it, if there is one. */
  Reckoned withEarlier(Pieces pieces, Reckoned number) {
    int at = number.end();
    int from =
        earlier.at(pieces, at).map(Pieces.Match::end).orElseGet(() -> behindChange(pieces, at));
    if (from < 0) {
      return number;
    }
    return numerals
        .at(pieces, from)
        .filter(Numeral::isExact)
        .map(other -> number.after(other.low(), other.end()))
        .orElse(number);
  }

  /** The piece behind ", up from"; -1 where none stands. */
  private int behindChange(Pieces pieces, int at) {
    int word = pieces.lower(at).equals(",") ? at + 1 : at;
    return changes
        .at(pieces, word)
        .filter(change -> pieces.lower(change.end()).equals("from"))
        .map(change -> change.end() + 1)
        .orElse(-1);
  }
}
