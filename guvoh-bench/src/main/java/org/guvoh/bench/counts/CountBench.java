package org.guvoh.bench.counts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.count.GroupCounts;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.time.TimeFinder;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.TextAnnotator;

/**
 * Counts in phrases: a table with the columns half, sentence, exact, low, high ("none" where no
 * count stands there, "-" where a side is unbounded).
 *
 * <p>Arguments: the table; dev or test; {@code errors} to print what went wrong in dev. Test is
 * only scored. The limits as said are compared, exactly.
 */
public final class CountBench {
  private final TextAnnotator annotator = new TextAnnotator();
  private final TimeFinder times = new TimeFinder();
  private final CountFinder counts = new CountFinder();
  private final GroupCounts groups = new GroupCounts();

  public static void main(String[] arguments) throws IOException {
    boolean errors = arguments.length > 2 && arguments[1].equals("dev");
    new CountBench().run(Path.of(arguments[0]), arguments[1], errors);
  }

  private void run(Path file, String half, boolean errors) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Map<String, int[]> byKind = new TreeMap<>();
    int all = 0;
    int right = 0;
    for (Table.Row row : Table.parse("counts", text.replace("\t-\t-\t", "\t~\t~\t")).rows()) {
      if (!row.get("half").equals(half)) {
        continue;
      }
      all++;
      String got = got(row);
      String want = want(row);
      right += got.equals(want) ? 1 : 0;
      byKind.computeIfAbsent(kind(row), kind -> new int[2])[got.equals(want) ? 1 : 0]++;
      if (errors && !got.equals(want)) {
        System.out.println(
            row.get("id")
                + "\twant "
                + want
                + "\tgot "
                + got
                + "\t["
                + row.get("exact")
                + "]\t"
                + row.get("sentence"));
      }
    }
    byKind.forEach(
        (kind, tally) ->
            System.out.printf(
                Locale.ROOT, "  %s: %d wrong of %d%n", kind, tally[0], tally[0] + tally[1]));
    System.out.printf(
        Locale.ROOT, "%s: %d of %d right, %.3f%n", half, right, all, (double) right / all);
  }

  private static String want(Table.Row row) {
    String low = row.get("low");
    return low.equals("none") ? "none" : limits(low.isEmpty() ? "0" : low, row.get("high"));
  }

  /** What the limits are like, so that a half that may not be read can be told apart by kind. */
  private static String kind(Table.Row row) {
    String low = row.get("low");
    String high = row.get("high");
    String round = row.get("approx").equals("yes") ? ", round" : "";
    if (low.equals("none")) {
      return "no count";
    }
    String kind =
        high.isEmpty()
            ? "open"
            : low.isEmpty() || low.equals("0")
                ? "upper"
                : low.equals(high) ? "one number" : "range";
    return kind + round;
  }

  private static String limits(String low, String high) {
    return low + "/" + (high.isEmpty() ? "-" : high);
  }

  private String got(Table.Row row) {
    String sentence = row.get("sentence");
    int start = at(sentence, row.get("exact"));
    int end = start + row.get("exact").length();
    List<CountFinder.Found> found = new ArrayList<>();
    for (SentenceView view : views(sentence)) {
      List<CountFinder.Found> here =
          counts.find(view, token -> view.mentionAt(Mention.class, token).isPresent());
      found.addAll(here);
      found.addAll(groups.find(view, here));
    }
    Optional<CountFinder.Found> best =
        found.stream()
            .filter(count -> overlap(count, start, end) > 0)
            .max(Comparator.comparingDouble(count -> share(count, start, end)));
    return best.map(count -> limits(Long.toString(count.said().low()), high(count))).orElse("none");
  }

  private static int at(String sentence, String exact) {
    int at = sentence.indexOf(exact);
    while (at > 0 && Character.isLetterOrDigit(sentence.charAt(at - 1))) {
      at = sentence.indexOf(exact, at + 1);
    }
    return at;
  }

  private static String high(CountFinder.Found count) {
    return count.said().high().isPresent() ? Long.toString(count.said().high().getAsLong()) : "-";
  }

  private static int overlap(CountFinder.Found count, int start, int end) {
    return Math.min(end, count.passage().end()) - Math.max(start, count.passage().start());
  }

  private static double share(CountFinder.Found count, int start, int end) {
    int union = Math.max(end, count.passage().end()) - Math.min(start, count.passage().start());
    return (double) overlap(count, start, end) / union;
  }

  private List<SentenceView> views(String text) {
    AnnotatedText annotated = annotator.annotate(TextRevision.of(text));
    List<TimeMention> mentions = times.find(annotated, Optional.empty());
    List<SentenceView> views = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      views.add(SentenceView.of(text, views.size(), sentence, mentions));
    }
    return views;
  }
}
