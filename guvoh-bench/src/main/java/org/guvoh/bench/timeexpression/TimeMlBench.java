package org.guvoh.bench.timeexpression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.claims.time.TimeFinder;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.time.Edtf;
import org.guvoh.language.TextAnnotator;

/**
 * Value F1 of DATE and TIME on a folder of TimeML documents, after TempEval-3: F1 of spans that
 * overlap, times the share of these whose value is right. Every other document is for reading
 * errors, the rest is only scored.
 *
 * <p>Arguments: the folder; {@code errors} to print the mistakes of the first half in groups.
 */
public final class TimeMlBench {
  private static final int EXAMPLES = 40;
  private final TextAnnotator annotator = new TextAnnotator();
  private final TimeFinder finder = new TimeFinder();
  private final Map<String, List<String>> mistakes = new LinkedHashMap<>();

  private static final class Score {
    private int gold;
    private int found;
    private int matched;
    private int right;

    private String line(String name) {
      double precision = (double) matched / Math.max(1, found);
      double recall = (double) matched / Math.max(1, gold);
      double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
      double accuracy = (double) right / Math.max(1, matched);
      return String.format(
          Locale.ROOT,
          "%s: gold %d found %d matched %d right %d; span P %.3f R %.3f F1 %.3f; value accuracy %.3f; value F1 %.4f",
          name,
          gold,
          found,
          matched,
          right,
          precision,
          recall,
          f1,
          accuracy,
          f1 * accuracy);
    }
  }

  public static void main(String[] arguments) throws IOException {
    boolean errors = arguments.length > 1 && arguments[1].equals("errors");
    new TimeMlBench().run(Path.of(arguments[0]), errors);
  }

  private void run(Path folder, boolean errors) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
    }
    Score read = new Score();
    Score kept = new Score();
    Score all = new Score();
    for (int i = 0; i < files.size(); i++) {
      TimeMlDocument document = TimeMlDocument.read(files.get(i));
      score(document, i % 2 == 0 ? read : kept, i % 2 == 0);
      score(document, all, false);
    }
    if (errors) {
      print();
    }
    System.out.println(files.size() + " documents");
    System.out.println(read.line("even, read for errors"));
    System.out.println(kept.line("odd, only scored     "));
    System.out.println(all.line("all                  "));
  }

  private void score(TimeMlDocument document, Score score, boolean remember) {
    Optional<Edtf> published =
        Edtf.tryParse(document.created().replaceAll("(T\\d\\d:\\d\\d).*", "$1"));
    List<Timex> found =
        finder.expressions(annotator.annotate(TextRevision.of(document.text())), published).stream()
            .map(Timex::of)
            .filter(Timex::isDateOrTime)
            .flatMap(time -> time.ends().stream())
            .toList();
    List<Timex> gold = document.times().stream().filter(Timex::isDateOrTime).toList();
    List<Timex> left = new ArrayList<>(found);
    for (Timex want : gold) {
      Optional<Timex> match = left.stream().filter(want::overlaps).findFirst();
      match.ifPresent(left::remove);
      score.matched += match.isPresent() ? 1 : 0;
      boolean right = match.filter(have -> have.value().equals(want.value())).isPresent();
      score.right += right ? 1 : 0;
      if (remember && !right) {
        note(document, want, match);
      }
    }
    score.gold += gold.size();
    score.found += found.size();
    if (remember) {
      left.forEach(
          extra -> add("SPURIOUS " + shape(extra.exact()), document, extra, extra.value(), ""));
    }
  }

  private void note(TimeMlDocument document, Timex want, Optional<Timex> match) {
    String kind = match.isPresent() ? "VALUE " : "MISSED ";
    String got = match.map(Timex::value).orElse("-");
    add(kind + shape(want.exact()), document, want, got, want.value());
  }

  private void add(String group, TimeMlDocument document, Timex at, String got, String want) {
    int from = Math.max(0, at.start() - 60);
    int to = Math.min(document.text().length(), at.end() + 40);
    String context =
        document.text().substring(from, at.start())
            + "["
            + at.exact()
            + "]"
            + document.text().substring(at.end(), to);
    mistakes
        .computeIfAbsent(group, key -> new ArrayList<>())
        .add(
            "    got "
                + got
                + " want "
                + want
                + " (published "
                + document.created()
                + ") "
                + context.replaceAll("\\s+", " "));
  }

  private static String shape(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceAll("\\d", "9")
        .replaceAll("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b", "{weekday}")
        .replaceAll(
            "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\\b\\.?)",
            "{month}");
  }

  private void print() {
    mistakes.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<String>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              System.out.println(entry.getValue().size() + " " + entry.getKey());
              entry.getValue().stream().limit(EXAMPLES).forEach(System.out::println);
            });
  }
}
