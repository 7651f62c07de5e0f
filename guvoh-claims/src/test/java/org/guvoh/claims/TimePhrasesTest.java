package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.guvoh.claims.time.TimeExpression;
import org.guvoh.claims.time.TimeFinder;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.time.Edtf;
import org.guvoh.language.TextAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Times in words, as a table an analyst can read, and laws that hold for all of them. */
class TimePhrasesTest {
  private static final TextAnnotator ANNOTATOR = new TextAnnotator();
  private static final TimeFinder FINDER = new TimeFinder();

  static Stream<Table.Row> phrases() {
    return PhraseTables.read("time/time-phrases").rows().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void aTimeIsItsEdtf(Table.Row row) {
    PhraseTables.Phrase phrase = PhraseTables.Phrase.of(row.get("text"));
    List<TimeExpression> there =
        read(phrase.text(), row.get("published")).stream()
            .filter(time -> phrase.overlaps(time.passage()))
            .filter(time -> time.findTime().isPresent())
            .toList();
    assertThat(there.stream().map(TimePhrasesTest::value))
        .as(row.get("published") + " " + row.get("text"))
        .isEqualTo(row.get("value").isEmpty() ? List.of() : List.of(row.get("value")));
  }

  @Test
  void whatIsReckonedFromThePublicationMovesWithIt() {
    Random random = new Random(20311106);
    List<String> relative =
        List.of(
            "yesterday",
            "today",
            "last night",
            "two days ago",
            "thirty days ago",
            "tomorrow",
            "the day after tomorrow",
            "five days from now",
            "this morning");
    for (int round = 0; round < 200; round++) {
      LocalDate published = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(3000));
      int days = random.nextInt(400) - 200;
      String text = "The mill burned " + relative.get(random.nextInt(relative.size())) + ".";
      assertThat(day(text, published.plusDays(days)))
          .as("seed 20311106, " + text + " " + published + " + " + days)
          .isEqualTo(day(text, published).plusDays(days));
    }
  }

  @Test
  void weekdaysMoveByWholeWeeks() {
    Random random = new Random(20310503);
    List<String> relative = List.of("on Monday", "last Friday", "Sunday night", "on Tuesday");
    for (int round = 0; round < 200; round++) {
      LocalDate published = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(3000));
      int weeks = random.nextInt(60) - 30;
      String text = "The mill burned " + relative.get(random.nextInt(relative.size())) + ".";
      LocalDate first = day(text, published);
      assertThat(day(text, published.plusWeeks(weeks)))
          .as("seed 20310503, " + text + " " + published + " + " + weeks)
          .isEqualTo(first.plusWeeks(weeks));
      assertThat(first).isBeforeOrEqualTo(published).isAfter(published.minusDays(8));
    }
  }

  @Test
  void whatIsSaidInFullDoesNotMove() {
    for (Table.Row row : (Iterable<Table.Row>) phrases()::iterator) {
      if (row.get("published").isEmpty()
          && !row.get("value").isEmpty()
          && !row.get("value").contains("XXXX")) {
        String text = PhraseTables.Phrase.of(row.get("text")).text();
        assertThat(read(text, "2040-07-07").stream().map(TimePhrasesTest::value))
            .as(text)
            .containsAll(read(text, "").stream().map(TimePhrasesTest::value).toList());
      }
    }
  }

  @Test
  void everyTimeLeadsBackToItsRuleAndWords() {
    for (Table.Row row : (Iterable<Table.Row>) phrases()::iterator) {
      String text = PhraseTables.Phrase.of(row.get("text")).text();
      for (TimeExpression time : read(text, row.get("published"))) {
        assertThat(time.passage().exact())
            .isEqualTo(text.substring(time.passage().start(), time.passage().end()));
        assertThat(time.provenance().rows()).isNotEmpty();
      }
    }
  }

  @Test
  void aLongTextWithoutSentencesTakesLinearTime() {
    String list = "On 3 May 2031 two men, a week later 14 others, by Monday none | ";
    long start = System.nanoTime();
    assertThat(read(list.repeat(3600), "2031-06-01")).hasSizeGreaterThan(7000);
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }

  private static LocalDate day(String text, LocalDate published) {
    return read(text, published.toString()).stream()
        .flatMap(time -> time.findTime().stream())
        .findFirst()
        .flatMap(time -> time.value().earliest())
        .orElseThrow();
  }

  private static String value(TimeExpression time) {
    return time.findTime().map(found -> found.value().value()).orElse("-");
  }

  private static List<TimeExpression> read(String text, String published) {
    AnnotatedText annotated = ANNOTATOR.annotate(TextRevision.of(text));
    Optional<Edtf> day =
        published.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(published));
    return FINDER.expressions(annotated, day);
  }
}
