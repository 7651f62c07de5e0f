package org.guvoh.bench.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Report;
import org.guvoh.core.table.Table;
import org.guvoh.ingest.ReportReader;
import org.guvoh.ingest.language.LanguageDetector;

/**
 * Pages in the shapes of real sites: main text and time of publication.
 *
 * <p>{@code text}: F1 over words, each page for itself ({@code text, page}: mean over pages, as a
 * share) and all together. {@code published}: share of pages whose time is exactly what the page
 * states, instants compared as instants; where it states none, that none is found. The engine makes
 * no difference. Of a folder named {@code test} no mistakes are given.
 */
public final class PageSet implements ScoredSet {
  private final ReportReader reader = new ReportReader(new LanguageDetector());

  /** A page with the name of its shape and its article. */
  record Case(String name, PageShell.Page page) {}

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("guvoh-bench/pages/dev"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    SetScore score = SetScore.of(name(), "", run.map(name(), cases(path), this::score));
    return path.endsWith("test") ? score.withoutMistakes() : score;
  }

  static List<Case> cases(Path folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Table.Row row : Table.parse("cases", read(folder.resolve("cases.tsv"))).rows()) {
      PageShell shell = PageShell.parse(read(folder.resolve(row.get("shape") + ".html")));
      Path articles = folder.resolveSibling("articles");
      Article article = Article.parse(read(articles.resolve(row.get("article") + ".txt")));
      cases.add(new Case(row.get("shape") + "/" + row.get("article"), shell.fill(article)));
    }
    return cases;
  }

  private DocumentScore score(Case one) {
    Intake intake = reader.read(one.page().html().getBytes(UTF_8), one.name() + ".html");
    DocumentScore score = new DocumentScore(one.name());
    String text = intake.match(accepted -> accepted.report().revision().text(), refused -> "");
    scoreText(one, text, score);
    String published = intake.match(accepted -> published(accepted.report()), refused -> "refused");
    boolean right = same(one.page().published(), published);
    score.share("published", right);
    if (!right) {
      score.mistake("published", one.page().published(), published, "");
    }
    return score;
  }

  private static void scoreText(Case one, String text, DocumentScore score) {
    Map<String, Integer> gold = new HashMap<>();
    List<String> goldWords = TextWords.folded(one.page().text());
    goldWords.forEach(word -> gold.merge(word, 1, Integer::sum));
    List<String> found = TextWords.folded(text);
    List<String> surplus = new ArrayList<>();
    int right = 0;
    for (String word : found) {
      if (gold.merge(word, -1, Integer::sum) >= 0) {
        right++;
      } else {
        surplus.add(word);
      }
    }
    score.count("text", goldWords.size(), found.size(), right);
    double f1 = 2.0 * right / (goldWords.size() + found.size());
    score.share("text, page", f1, 1);
    if (f1 < 0.98) {
      String group = right < goldWords.size() ? "text missed" : "text of others";
      score.mistake(
          group,
          (goldWords.size() - right) + " words missed",
          surplus.size() + " words too many",
          String.join(" ", surplus));
    }
  }

  private static String published(Report report) {
    return report.metadata().published().find().map(time -> time.value()).orElse("");
  }

  private static boolean same(String expected, String found) {
    try {
      return OffsetDateTime.parse(expected).isEqual(OffsetDateTime.parse(found));
    } catch (DateTimeException noInstants) {
      return expected.equals(found);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}
