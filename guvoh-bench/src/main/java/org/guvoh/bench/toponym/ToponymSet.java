package org.guvoh.bench.toponym;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.bench.toponym.ToponymDocument.Toponym;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Places against toponyms with coordinates (measures after Gritta et al. 2020, "A pragmatic guide
 * to geoparsing evaluation").
 *
 * <p>Found places used literally or as metonyms count; demonyms do not. {@code exact} and {@code
 * relaxed} compare spans (overlap, one to one). Of pairs that overlap and whose gold has
 * coordinates: {@code within 161 km} counts a place without position as wrong; {@code median km} is
 * over those that have one. Ids of gazetteers differ, so that ids are not compared.
 */
public final class ToponymSet implements ScoredSet {
  private static final double NEAR_KILOMETRES = 161;
  private static final int MARGIN = 60;
  private static final int SAMPLE = 250;

  @Override
  public String name() {
    return "toponym";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("geoparsing/lgl.xml.gz"), Path.of("geoparsing/GeoVirus.xml.gz"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<ToponymDocument> all = new ArrayList<>();
    for (Entry entry : CorpusFiles.read(path)) {
      if (entry.endsWith(".xml")) {
        all.addAll(ToponymDocument.parse(entry));
      }
    }
    List<ToponymDocument> documents = run.sample(all, SAMPLE);
    List<DocumentScore> scores =
        run.map(
            name(),
            documents,
            document ->
                score(
                    document, run.engine().read(BenchReport.of(document.name(), document.text()))));
    return SetScore.of(name(), Run.note(documents.size(), all.size()), scores);
  }

  /** The texts of a file, without their toponyms. */
  public static List<BenchReport> reports(Entry file) throws IOException {
    return ToponymDocument.parse(file).stream()
        .map(document -> BenchReport.of(document.name(), document.text()))
        .toList();
  }

  static DocumentScore score(ToponymDocument document, ExtractionRecord record) {
    List<Toponym> gold = document.toponyms();
    List<PlaceMention> found =
        record.mentions().places().stream()
            .filter(place -> place.use() != PlaceUse.DEMONYM)
            .toList();
    int[] aligned =
        Assignment.best(
            gold, found, (toponym, place) -> toponym.span().likeness(Span.of(place.passage())));
    DocumentScore score = new DocumentScore(document.name());
    boolean[] taken = new boolean[found.size()];
    int exact = 0;
    int relaxed = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (aligned[i] >= 0) {
        PlaceMention place = found.get(aligned[i]);
        taken[aligned[i]] = true;
        relaxed++;
        exact += gold.get(i).span().equals(Span.of(place.passage())) ? 1 : 0;
        placed(score, document, gold.get(i), place);
      } else {
        score.mistake(
            "missed", gold.get(i).name(), "", around(document.text(), gold.get(i).span()));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        PlaceMention place = found.get(j);
        score.mistake(
            "extra", "", place.place().name(), around(document.text(), Span.of(place.passage())));
      }
    }
    score.count("exact", gold.size(), found.size(), exact);
    score.count("relaxed", gold.size(), found.size(), relaxed);
    return score;
  }

  private static void placed(
      DocumentScore score, ToponymDocument document, Toponym toponym, PlaceMention place) {
    if (toponym.position().isEmpty()) {
      return;
    }
    double kilometres =
        place
            .place()
            .position()
            .map(position -> Distance.kilometres(toponym.position().get(), position))
            .orElse(Double.NaN);
    score.share("within 161 km", kilometres <= NEAR_KILOMETRES);
    score.share("located", !Double.isNaN(kilometres));
    if (!Double.isNaN(kilometres)) {
      score.value("median km", kilometres);
    }
    if (!(kilometres <= NEAR_KILOMETRES)) {
      score.mistake(
          Double.isNaN(kilometres) ? "not located" : "elsewhere",
          toponym.name(),
          place.place().id().orElse("-") + " " + kilometres + " km",
          around(document.text(), toponym.span()));
    }
  }

  private static String around(String text, Span span) {
    return TextWords.around(text, span.start(), span.end(), MARGIN);
  }
}
