package org.guvoh.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guvoh.bench.score.Figure;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.table.Table;

/**
 * The floors of the table {@code floors.tsv}: {@code ./check} fails when a figure on the gold's dev
 * half falls below its floor. A floor only rises; to lower one is a decision that stands in the
 * log.
 */
public record Floors(List<Floor> floors) {
  /** A hair: what one item of a few hundred may move without anybody having meant it. */
  private static final double HAIR = .002;

  public Floors {
    floors = List.copyOf(floors);
  }

  /** One figure and the least it may be. */
  public record Floor(String set, String measure, double value) {}

  /** The table that this version ships. */
  public static Floors standard() {
    return of(Table.resource(Floors.class, "floors"));
  }

  static Floors of(Table table) {
    return new Floors(
        table.rows().stream()
            .map(
                row ->
                    new Floor(
                        row.get("set"), row.get("measure"), Double.parseDouble(row.get("floor"))))
            .toList());
  }

  /** Names of the sets that have floors. */
  public List<String> sets() {
    return floors.stream().map(Floor::set).distinct().toList();
  }

  /** A sentence for each figure of the set that lies below its floor. */
  public List<String> fallen(SetScore score) {
    List<String> fallen = new ArrayList<>();
    for (Floor floor : floors) {
      if (floor.set().equals(score.set())) {
        Figure figure = score.get(floor.measure());
        if (!(figure.value() >= floor.value() - HAIR)) {
          fallen.add(
              String.format(
                  Locale.ROOT,
                  "%s, %s: %.4f is below its floor %.4f",
                  floor.set(),
                  floor.measure(),
                  figure.value(),
                  floor.value()));
        }
      }
    }
    return fallen;
  }

  /** The floors with those of the set raised to its figures, rounded down; none is lowered. */
  public Floors raised(SetScore score) {
    List<Floor> raised = new ArrayList<>();
    for (Floor floor : floors) {
      double value = floor.value();
      if (floor.set().equals(score.set())) {
        double reached = Math.floor(score.get(floor.measure()).value() * 1e4) / 1e4;
        value = Math.max(value, reached);
      }
      raised.add(new Floor(floor.set(), floor.measure(), value));
    }
    return new Floors(raised);
  }

  /** The rows of the table, in their order. */
  public String rows() {
    StringBuilder rows = new StringBuilder("set\tmeasure\tfloor\n");
    floors.forEach(
        floor ->
            rows.append(
                String.format(
                    Locale.ROOT, "%s\t%s\t%.4f%n", floor.set(), floor.measure(), floor.value())));
    return rows.toString().replace(System.lineSeparator(), "\n");
  }
}
