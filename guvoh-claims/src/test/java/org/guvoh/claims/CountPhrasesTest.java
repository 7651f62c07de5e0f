package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.count.GroupCounts;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.time.TimeFinder;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.TextAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts in words, as a table an analyst can read. */
class CountPhrasesTest {
  private static final TextAnnotator ANNOTATOR = new TextAnnotator();
  private static final TimeFinder TIMES = new TimeFinder();
  private static final CountFinder COUNTS = new CountFinder();
  private static final GroupCounts GROUPS = new GroupCounts();

  static Stream<Table.Row> phrases() {
    return PhraseTables.read("count/count-phrases").rows().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void aCountIsWhatItsWordsSay(Table.Row row) {
    PhraseTables.Phrase phrase = PhraseTables.Phrase.of(row.get("sentence"));
    Optional<CountFinder.Found> best =
        found(phrase.text()).stream()
            .filter(count -> phrase.overlaps(count.passage()))
            .max(Comparator.comparingDouble(count -> share(count, phrase)));
    String high = row.get("high").isEmpty() ? "or more" : row.get("high");
    String expected = row.get("low").equals("none") ? "none" : row.get("low") + " " + high;
    assertThat(best.map(CountPhrasesTest::limits).orElse("none"))
        .as(row.get("sentence"))
        .isEqualTo(expected);
  }

  @Test
  void everyCountLeadsBackToItsRuleAndWords() {
    for (Table.Row row : (Iterable<Table.Row>) phrases()::iterator) {
      String text = PhraseTables.Phrase.of(row.get("sentence")).text();
      for (CountFinder.Found count : found(text)) {
        assertThat(count.passage().exact())
            .isEqualTo(text.substring(count.passage().start(), count.passage().end()));
        assertThat(count.said().provenance().rule()).startsWith("count:");
        assertThat(count.said().provenance().because()).contains(count.passage().exact());
      }
    }
  }

  @Test
  void aPartKeepsItsTotalAndACorrectionItsEarlierNumber() {
    assertThat(found("Two of the five raiders fled.").get(0).said().total()).contains(5L);
    assertThat(found("The toll rose to 31 from 27.").get(0).said().earlier()).contains(27L);
  }

  @Test
  void aLongListTakesLinearTime() {
    String list = "two men, 14 women and a boy, at least 3 of the 20 guards | ";
    long start = System.nanoTime();
    assertThat(found(list.repeat(3500))).hasSizeGreaterThan(7000);
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }

  private static String limits(CountFinder.Found count) {
    return count.count().low()
        + " "
        + (count.count().high().isPresent() ? count.count().high().getAsLong() : "or more");
  }

  private static double share(CountFinder.Found count, PhraseTables.Phrase phrase) {
    int start = count.passage().start();
    int end = count.passage().end();
    double common = Math.min(end, phrase.end()) - Math.max(start, phrase.start());
    return common / (Math.max(end, phrase.end()) - Math.min(start, phrase.start()));
  }

  private static List<CountFinder.Found> found(String text) {
    AnnotatedText annotated = ANNOTATOR.annotate(TextRevision.of(text));
    List<TimeMention> times = TIMES.find(annotated, Optional.empty());
    List<CountFinder.Found> found = new ArrayList<>();
    annotated
        .sentences()
        .forEach(
            sentence -> {
              SentenceView view = SentenceView.of(text, 0, sentence, times);
              List<CountFinder.Found> numbers =
                  COUNTS.find(view, token -> view.mentionAt(Mention.class, token).isPresent());
              found.addAll(numbers);
              found.addAll(GROUPS.find(view, numbers));
            });
    return found;
  }
}
