package org.guvoh.bench.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.bench.score.Figure;
import org.guvoh.bench.score.Part;
import org.guvoh.bench.score.SetScore;

/** Figures as lines of a table. */
final class FigureTable {
  private final PrintStream out;

  FigureTable(PrintStream out) {
    this.out = out;
  }

  void heading() {
    line("set", "measure", "gold", "found", "right", "P", "R", "value", "95 %", "");
  }

  /** One line a figure, with the difference to the last run where there is one. */
  void print(SetScore score, Optional<LastRun> last) {
    if (score.figures().isEmpty()) {
      out.println(String.format(Locale.ROOT, "%-16s %s", score.set(), score.note()));
      return;
    }
    for (Figure figure : score.figures()) {
      boolean f1 = figure.kind() == Part.Kind.F1;
      line(
          score.set(),
          figure.measure(),
          count(figure.gold()),
          count(figure.found()),
          count(figure.right()),
          f1 ? number(figure.precision()) : "",
          f1 ? number(figure.recall()) : "",
          value(figure, figure.value()),
          value(figure, figure.low()) + "–" + value(figure, figure.high()),
          last.flatMap(run -> run.find(score.set(), figure.measure()))
              .map(before -> difference(figure, before))
              .orElse(""));
    }
    String documents = "(" + score.documents() + " documents";
    out.println(
        String.format(
            Locale.ROOT,
            "%-16s %s",
            "",
            score.note().isEmpty() ? documents + ")" : documents + "; " + score.note() + ")"));
  }

  private void line(Object... cells) {
    out.println(
        String.format(Locale.ROOT, "%-16s %-32s %9s %9s %9s  %7s %7s  %8s  %-17s %s", cells)
            .stripTrailing());
  }

  private static String value(Figure figure, double value) {
    if (figure.kind() == Part.Kind.COUNT) {
      return count(value);
    }
    return figure.kind() == Part.Kind.MEDIAN
        ? String.format(Locale.ROOT, "%.1f", value)
        : number(value);
  }

  private static String difference(Figure figure, double before) {
    double change = figure.value() - before;
    if (Math.abs(change) < 5e-5) {
      return "=";
    }
    boolean better = figure.lowerIsBetter() ? change < 0 : change > 0;
    return String.format(Locale.ROOT, "%+.4f %s", change, better ? "better" : "worse");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String count(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
