package org.guvoh.bench.metamorphic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.engine.Engine;
import org.guvoh.bench.gold.ReportFile;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.table.Table;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimePrecision;

/**
 * Metamorphic checks on the reports below a path ({@code .txt} with optional header lines): a
 * report is read, changed, read again, and the two records are compared without offsets.
 *
 * <p>Of each check: F1 of all that both readings say (claims, hedges, statements, events, times,
 * places), which, unlike a share of reports, does not fall by finding more; as {@code CHECK, whole
 * reports} the share of changed reports whose whole record stays as it should; as {@code CHECK,
 * claims} F1 of the claims alone. {@code dates}: the publication moves by a week, and each day
 * reckoned from it moves by a week, each day said outright not at all. {@code voice}: sentence
 * pairs of our own in active and passive, by their claims. No gold is needed, and nothing here says
 * that a record is right: only that it does not hang on what must not matter.
 */
public final class MetamorphicSet implements ScoredSet {
  private static final int WEEK = 7;
  private static final Pattern DATED =
      Pattern.compile(
          Stream.of(Month.values())
              .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .collect(Collectors.joining("|", "\\d|\\b(?:", ")\\b")));

  @Override
  public String name() {
    return "metamorphic";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("guvoh-bench/gold/dev"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<BenchReport> reports = new ArrayList<>();
    for (Entry entry : CorpusFiles.read(path)) {
      if (entry.endsWith(".txt")) {
        reports.add(ReportFile.parse(entry.name(), entry.text()));
      }
    }
    List<DocumentScore> scores =
        new ArrayList<>(run.map(name(), reports, report -> score(report, run.engine())));
    for (Table.Row row : Table.resource(MetamorphicSet.class, "voice-pairs").rows()) {
      scores.add(voice(row, run.engine()));
    }
    return SetScore.of(name(), "", scores);
  }

  static DocumentScore score(BenchReport report, Engine engine) {
    DocumentScore score = new DocumentScore(report.name());
    ExtractionRecord record = engine.read(report);
    for (Variant variant : Changes.of(report, record)) {
      compare(score, record, variant, engine.read(variant.report()));
    }
    dates(score, report, record, engine);
    return score;
  }

  private static void compare(
      DocumentScore score, ExtractionRecord record, Variant variant, ExtractionRecord changed) {
    RecordView before = RecordView.of(record, Integer.MAX_VALUE, UnaryOperator.identity(), "");
    RecordView after = RecordView.of(changed, variant.limit(), variant.back(), variant.added());
    List<String> one = all(before, variant);
    List<String> other = all(after, variant);
    int shared = RecordView.shared(one, other);
    boolean same = shared == one.size() && shared == other.size();
    score.count(variant.check(), one.size(), other.size(), shared);
    score.share(variant.check() + ", whole reports", same);
    claims(score, variant.check(), before, after);
    if (!variant.added().isEmpty()) {
      score.share(variant.check() + ", noticed", notices(changed, variant.added()));
    }
    if (!same) {
      score.mistake(
          variant.check(),
          RecordView.lacking(one, other).orElse("-"),
          RecordView.lacking(other, one).orElse("-"),
          "");
    }
  }

  /** Whether the added word is a hedge of some claim or the cue of some statement. */
  private static boolean notices(ExtractionRecord record, String added) {
    return record.claims().stream()
            .flatMap(claim -> claim.hedges().stream())
            .anyMatch(hedge -> hedge.passage().exact().contains(added))
        || record.statements().stream()
            .flatMap(statement -> statement.chain().innermost().cue().stream())
            .anyMatch(cue -> cue.exact().contains(added));
  }

  private static void claims(
      DocumentScore score, String check, RecordView before, RecordView after) {
    int shared = RecordView.shared(before.claims(), after.claims());
    score.count(check + ", claims", before.claims().size(), after.claims().size(), shared);
  }

  /** All lines that must stay; hedges may change where a word was added. */
  private static List<String> all(RecordView view, Variant variant) {
    List<String> all = new ArrayList<>(view.claims());
    all.addAll(view.rest());
    if (variant.added().isEmpty()) {
      all.addAll(view.hedges());
    }
    return all;
  }

  private static void dates(
      DocumentScore score, BenchReport report, ExtractionRecord record, Engine engine) {
    Optional<Edtf> later =
        report.published().flatMap(Edtf::earliest).map(day -> Edtf.ofDay(day.plusDays(WEEK)));
    if (later.isEmpty()) {
      return;
    }
    List<TimeMention> before = record.mentions().times();
    List<TimeMention> after = engine.read(report.published(later.get())).mentions().times();
    boolean all = before.size() == after.size();
    for (int i = 0; all && i < before.size(); i++) {
      all = moves(before.get(i), after.get(i));
      if (!all) {
        score.mistake(
            "dates",
            before.get(i).passage().exact() + " " + before.get(i).time(),
            after.get(i).time().toString(),
            "");
      }
    }
    score.share("dates", all);
  }

  /**
   * Whether a time moves as its basis demands; months and longer may stay, and so may days that a
   * figure or the name of a month fixes ("the first Sunday of December").
   */
  private static boolean moves(TimeMention before, TimeMention after) {
    Edtf one = before.time().value();
    Edtf other = after.time().value();
    boolean day = before.time().precision() == TimePrecision.DAY;
    if (before.time().basis() == TimeBasis.SAID) {
      return one.equals(other);
    }
    if (before.time().basis() != TimeBasis.RELATIVE_TO_PUBLICATION || !day || !one.hasYear()) {
      return true;
    }
    boolean dated = DATED.matcher(before.passage().exact()).find();
    return one.earliest().map(d -> d.plusDays(WEEK)).equals(other.earliest())
        || (dated && one.equals(other));
  }

  private static DocumentScore voice(Table.Row row, Engine engine) {
    DocumentScore score = new DocumentScore("voice " + row.line());
    RecordView active = view(row.get("active"), engine);
    RecordView passive = view(row.get("passive"), engine);
    boolean same = active.claims().equals(passive.claims());
    score.share("voice", same);
    claims(score, "voice", active, passive);
    if (!same) {
      score.mistake(
          "voice",
          RecordView.lacking(active.claims(), passive.claims()).orElse("-"),
          RecordView.lacking(passive.claims(), active.claims()).orElse("-"),
          row.get("active"));
    }
    return score;
  }

  private static RecordView view(String sentence, Engine engine) {
    BenchReport report = BenchReport.of("voice", sentence).published(Edtf.parse("2031-11-08"));
    return RecordView.of(engine.read(report), Integer.MAX_VALUE, UnaryOperator.identity(), "");
  }
}
