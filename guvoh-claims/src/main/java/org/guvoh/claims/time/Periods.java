package org.guvoh.claims.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.guvoh.core.time.Edtf;

/**
 * A number of units of time, as said.
 *
 * @param count the number; empty where none is said ("several days")
 * @param each how many of the base unit one unit is (a decade is ten years)
 * @param base ISO 8601: TS, TM, TH, D, W, M, Q or Y
 */
record Periods(OptionalInt count, int each, String base) {
  /** The number and unit of an atom; halves are told apart by its groups. */
  static Periods of(TimeAtom atom) {
    String unit = Calendar.STANDARD.value("unit", atom.groups().getOrDefault("unit", "days"));
    int each = Integer.parseInt(unit.replaceAll("\\D", ""));
    return new Periods(number(atom), each, unit.replaceAll("\\d", ""));
  }

  static OptionalInt number(TimeAtom atom) {
    if (atom.has("digits")) {
      return OptionalInt.of(Integer.parseInt(atom.lower("digits")));
    }
    int tens = atom.value("tens").orElse(0);
    String unit = atom.has("number") ? atom.lower("number") : atom.lower("number2");
    int units = unit.isEmpty() ? 0 : Calendar.STANDARD.number("number", unit);
    return tens + units == 0 ? OptionalInt.empty() : OptionalInt.of(tens + units);
  }

  boolean isWithinDay() {
    return base.startsWith("T");
  }

  /** The whole number of base units. */
  long amount() {
    return (long) count.orElse(0) * each;
  }

  /** ISO 8601: {@code P3D}, {@code PT12H}; {@code PXD} where no number is said. */
  String iso() {
    String number = count.isPresent() ? Long.toString(amount()) : "X";
    return isWithinDay() ? "PT" + number + base.substring(1) : "P" + number + base;
  }

  Edtf day(LocalDate from, int direction) {
    return Edtf.ofDay(moved(from, direction));
  }

  /** A day some units away; quarters are three months. */
  LocalDate moved(LocalDate from, int direction) {
    long amount = amount() * direction;
    return switch (base) {
      case "W" -> from.plusWeeks(amount);
      case "M" -> from.plusMonths(amount);
      case "Q" -> from.plusMonths(3 * amount);
      case "Y" -> from.plusYears(amount);
      case "D" -> from.plusDays(amount);
      default -> from;
    };
  }

  /**
   * The time some units away from a day, as wide as the unit: a day for days, a week around the day
   * for weeks, the month for months, the year for years.
   */
  String around(LocalDate from, int direction) {
    LocalDate moved = moved(from, direction);
    return switch (base) {
      case "W" -> Edtf.between(moved.minusDays(3), moved.plusDays(3)).value();
      case "M" -> YearMonth.from(moved).toString();
      case "Q" -> Stretches.quarter(moved.getYear(), Stretches.quarterOf(moved));
      case "Y" ->
          each == 1 ? Stretches.year(moved.getYear()) : Stretches.year(moved.getYear()) + "~";
      default -> moved.toString();
    };
  }
}
