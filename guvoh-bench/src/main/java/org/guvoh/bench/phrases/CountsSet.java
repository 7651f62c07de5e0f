package org.guvoh.bench.phrases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.mention.CountMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.table.Table;

/**
 * Count phrases, one sentence a row: whether the count over the gold words has the gold limits, or
 * whether there is none where the gold has none.
 *
 * <p>{@code count}: a limit of a row that is only about right may differ by 15 in a hundred, at
 * least by 1; {@code count, strict}: no limit may differ. A row without a lower limit has 0. Rows
 * of half {@code test} are scored apart, and their mistakes are not shown.
 */
public final class CountsSet implements ScoredSet {
  private static final double SOFT = .15;

  @Override
  public String name() {
    return "counts";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("guvoh-bench/gold/counts.tsv"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    for (Entry entry : CorpusFiles.read(path)) {
      rows.addAll(Table.parse(entry.fileName(), entry.text()).rows());
    }
    List<DocumentScore> scores =
        run.map(
            name(),
            rows,
            row ->
                score(row, run.engine().read(BenchReport.of(row.get("id"), row.get("sentence")))));
    return SetScore.of(name(), "", scores);
  }

  static DocumentScore score(Table.Row row, ExtractionRecord record) {
    Optional<CountInterval> found = found(row, record);
    boolean strict = right(row, found, 0);
    boolean right = right(row, found, row.get("approx").equals("yes") ? SOFT : 0);
    String half = row.get("half");
    DocumentScore score = new DocumentScore(row.get("id"));
    score.share("count (" + half + ")", right);
    score.share("count, strict (" + half + ")", strict);
    if (!right && half.equals("dev")) {
      score.mistake(
          (found.isEmpty() ? "not found: " : "other: ") + kind(row),
          row.get("low") + "/" + row.get("high"),
          found.map(count -> count.low() + "/" + count.high()).orElse(""),
          row.get("sentence").replace(row.get("exact"), "⟦" + row.get("exact") + "⟧"));
    }
    return score;
  }

  /** The found count whose words are most like the gold words. */
  private static Optional<CountInterval> found(Table.Row row, ExtractionRecord record) {
    int start = Math.max(0, at(row.get("sentence"), row.get("exact")));
    Span words = new Span(start, start + row.get("exact").length());
    return record.mentions().counts().stream()
        .filter(count -> words.overlaps(Span.of(count.passage())))
        .max(Comparator.comparingDouble(count -> words.likeness(Span.of(count.passage()))))
        .map(CountMention::count);
  }

  /** Where the words begin, not in the middle of a word or number. */
  private static int at(String sentence, String exact) {
    int at = sentence.indexOf(exact);
    while (at > 0 && Character.isLetterOrDigit(sentence.charAt(at - 1))) {
      at = sentence.indexOf(exact, at + 1);
    }
    return at;
  }

  private static boolean right(Table.Row row, Optional<CountInterval> found, double soft) {
    if (row.get("low").equals("none") || found.isEmpty()) {
      return row.get("low").equals("none") && found.isEmpty();
    }
    CountInterval count = found.get();
    double low = row.get("low").isEmpty() ? 0 : Double.parseDouble(row.get("low"));
    boolean highRight =
        row.get("high").isEmpty()
            ? count.high().isEmpty()
            : count.high().isPresent()
                && near(
                    Double.parseDouble(row.get("high")), (double) count.high().getAsLong(), soft);
    return highRight && near(low, (double) count.low(), soft);
  }

  /** What the limits are like, to group by. */
  private static String kind(Table.Row row) {
    String low = row.get("low");
    String high = row.get("high");
    if (low.equals("none")) {
      return "no count";
    }
    String upper = low.isEmpty() || low.equals("0") ? "upper" : low.equals(high) ? "one" : "range";
    return (high.isEmpty() ? "open" : upper) + (row.get("approx").equals("yes") ? ", round" : "");
  }

  private static boolean near(double gold, double found, double soft) {
    return Math.abs(gold - found) <= (soft == 0 ? 0 : Math.max(1, soft * gold));
  }
}
