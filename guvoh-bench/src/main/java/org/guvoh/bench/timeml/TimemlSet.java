package org.guvoh.bench.timeml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.engine.Engine;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.bench.timeml.TimemlDocument.Timex;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Times against TimeML, by the measures of TempEval-3 (UzZaman et al. 2013, section 4): relaxed
 * spans overlap, strict spans are equal, a value is right when the span overlaps and the values are
 * the same; each gold and each found time is aligned once.
 *
 * <p>DATE and TIME are scored, since an extraction record has points and stretches of time only; a
 * found time that overlaps nothing but durations and sets counts neither way. A range that TimeML
 * marks as two times ("between 1982 and 1992") is scored as two. {@code value} counts "now",
 * "recently" and the like (PRESENT_REF …) as TempEval-3 does, though no EDTF value can be right;
 * {@code value, placed} leaves them out on both sides.
 */
public final class TimemlSet implements ScoredSet {
  private static final int MARGIN = 60;
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december|(?:jan|feb|aug|sept|oct|nov|dec)\\b\\.?)");

  @Override
  public String name() {
    return "timeml";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("temporal/tbaq.tar.gz"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<TimemlDocument> documents = new ArrayList<>();
    for (Entry entry : CorpusFiles.read(path)) {
      if (entry.endsWith(".tml") || entry.endsWith(".xml")) {
        documents.add(TimemlDocument.parse(entry));
      }
    }
    List<DocumentScore> scores =
        run.map(name(), documents, document -> score(document, read(document, run.engine())));
    return SetScore.of(name(), "", scores);
  }

  private static ExtractionRecord read(TimemlDocument document, Engine engine) {
    BenchReport report = BenchReport.of(document.name(), document.text());
    return engine.read(document.created().map(report::published).orElse(report));
  }

  static DocumentScore score(TimemlDocument document, ExtractionRecord record) {
    List<Timex> gold = document.times().stream().filter(Timex::isPoint).toList();
    List<Span> lengths =
        document.times().stream().filter(timex -> !timex.isPoint()).map(Timex::span).toList();
    List<Span> points = gold.stream().map(Timex::span).toList();
    List<FoundTime> found =
        record.mentions().times().stream()
            .filter(
                time ->
                    Span.of(time.passage()).overlapsAny(points)
                        || !Span.of(time.passage()).overlapsAny(lengths))
            .flatMap(time -> FoundTime.of(time, points).stream())
            .toList();
    int[] aligned =
        Assignment.best(gold, found, (timex, time) -> timex.span().likeness(time.span()));
    DocumentScore score = new DocumentScore(document.name());
    new Tally(document, gold, found, score).count(aligned);
    return score;
  }

  /** Counts one document once its times are aligned. */
  private record Tally(
      TimemlDocument document, List<Timex> gold, List<FoundTime> found, DocumentScore score) {
    void count(int[] aligned) {
      boolean[] taken = new boolean[found.size()];
      for (int i = 0; i < gold.size(); i++) {
        if (aligned[i] >= 0) {
          taken[aligned[i]] = true;
          matched(gold.get(i), found.get(aligned[i]));
        } else {
          missed(gold.get(i));
        }
      }
      for (int j = 0; j < taken.length; j++) {
        if (!taken[j]) {
          extra(found.get(j));
        }
      }
    }

    private void matched(Timex timex, FoundTime time) {
      String value = time.value();
      boolean same = TimexValue.same(timex.value(), value);
      boolean vague = TimexValue.isVague(timex.value());
      add(timex.type(), 1, 1, timex.span().equals(time.span()), same, vague);
      if (!same) {
        score.mistake("value: " + shape(timex.span()), timex.value(), value, around(timex.span()));
      }
    }

    private void missed(Timex timex) {
      add(timex.type(), 1, 0, false, false, TimexValue.isVague(timex.value()));
      score.mistake("missed: " + shape(timex.span()), timex.value(), "", around(timex.span()));
    }

    private void extra(FoundTime time) {
      String value = time.value();
      add(value.contains("T") ? "TIME" : "DATE", 0, 1, false, false, false);
      score.mistake("extra: " + shape(time.span()), "", value, around(time.span()));
    }

    private void add(
        String type, int golds, int founds, boolean strict, boolean value, boolean vague) {
      score.count("value", golds, founds, value ? 1 : 0);
      if (!vague) {
        score.count("value, placed", golds, founds, value ? 1 : 0);
      }
      score.count("relaxed span", golds, founds, golds * founds);
      score.count("strict span", golds, founds, strict ? 1 : 0);
      score.count("value " + type, golds, founds, value ? 1 : 0);
      score.count("relaxed span " + type, golds, founds, golds * founds);
    }

    /** The words with figures, weekdays and months made one, to group by. */
    private String shape(Span span) {
      String words = document.text().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
      return MONTH
          .matcher(WEEKDAY.matcher(words).replaceAll("WEEKDAY"))
          .replaceAll("MONTH")
          .replaceAll("\\d", "9")
          .replaceAll("\\s+", " ");
    }

    private String around(Span span) {
      return TextWords.around(document.text(), span.start(), span.end(), MARGIN);
    }
  }
}
