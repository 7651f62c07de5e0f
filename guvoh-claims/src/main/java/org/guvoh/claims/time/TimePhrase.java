package org.guvoh.claims.time;

import java.util.Optional;

/**
 * Forms of time that belong together: "Monday, 3 May at 4:30 a.m.", "from Monday to Friday".
 *
 * @param main the form that says the day or stretch; the clock or part itself where it stands alone
 * @param clock a time of day beside it
 * @param part a part of the day beside it
 * @param until the other end of a range
 */
record TimePhrase(
    int start,
    int end,
    TimeAtom main,
    Optional<TimeAtom> clock,
    Optional<TimeAtom> part,
    Optional<TimePhrase> until) {
  static TimePhrase of(TimeAtom atom) {
    return new TimePhrase(
        atom.start(), atom.end(), atom, Optional.empty(), Optional.empty(), Optional.empty());
  }

  TimeRule.Kind kind() {
    return main.rule().kind();
  }

  /** This phrase with another behind it that says the day. */
  TimePhrase replaced(TimePhrase day) {
    return new TimePhrase(
        start,
        day.end,
        day.main.with("weekday", main.groups().getOrDefault("weekday", "")),
        day.clock.or(() -> clock),
        day.part.or(() -> part),
        Optional.empty());
  }

  /** A clock or part in front of a day. */
  TimePhrase before(TimePhrase day) {
    boolean isClock = kind() == TimeRule.Kind.CLOCK;
    return new TimePhrase(
        start,
        day.end,
        day.main,
        isClock ? Optional.of(main) : day.clock.or(() -> clock),
        isClock ? day.part.or(() -> part) : Optional.of(main),
        Optional.empty());
  }

  /** A day with a clock or part behind it. */
  TimePhrase with(TimePhrase clockOrPart) {
    boolean isClock = clockOrPart.kind() == TimeRule.Kind.CLOCK;
    return new TimePhrase(
        start,
        clockOrPart.end,
        main,
        isClock ? Optional.of(clockOrPart.main) : clock,
        isClock ? part.or(() -> clockOrPart.part) : Optional.of(clockOrPart.main),
        Optional.empty());
  }

  TimePhrase to(TimePhrase last) {
    return new TimePhrase(start, last.end, main, clock, part, Optional.of(last));
  }

  /** A day with its weekday behind it. */
  TimePhrase withWeekday(TimePhrase weekday) {
    TimeAtom told = main.with("weekday", weekday.main.groups().getOrDefault("weekday", ""));
    return new TimePhrase(start, weekday.end, told, clock, part, until);
  }
}
