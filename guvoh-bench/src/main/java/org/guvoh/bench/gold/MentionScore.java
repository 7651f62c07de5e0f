package org.guvoh.bench.gold;

import java.util.List;
import java.util.Locale;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.gold.GoldSheet.GoldPlace;
import org.guvoh.bench.gold.GoldSheet.GoldTime;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Times and places of a gold report. Spans are relaxed (overlap, one to one). A gold time without
 * value is no miss when it is not found, and a found value over it is wrong.
 */
record MentionScore(GoldSheet sheet, ExtractionRecord record, DocumentScore score) {
  private static final int MARGIN = 60;

  void add() {
    times();
    places();
  }

  private void times() {
    List<GoldTime> gold = sheet.times();
    List<TimeMention> found = record.mentions().times();
    int[] aligned =
        Assignment.best(gold, found, (one, time) -> one.span().likeness(Span.of(time.passage())));
    boolean[] taken = new boolean[found.size()];
    for (int i = 0; i < gold.size(); i++) {
      GoldTime one = gold.get(i);
      int valued = one.value().isEmpty() ? 0 : 1;
      if (aligned[i] >= 0) {
        taken[aligned[i]] = true;
        String value = found.get(aligned[i]).time().value().value();
        boolean right = ClaimValues.time(one.value()).equals(ClaimValues.time(value));
        score.count("time span", valued, valued, valued);
        score.count("time value", valued, 1, right ? 1 : 0);
        if (!right) {
          score.mistake("time: other value", one.value(), value, around(one.span()));
        }
      } else if (valued == 1) {
        score.count("time span", 1, 0, 0);
        score.count("time value", 1, 0, 0);
        score.mistake("time: missed", one.value(), "", around(one.span()));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        score.count("time span", 0, 1, 0);
        score.count("time value", 0, 1, 0);
        score.mistake(
            "time: extra",
            "",
            found.get(j).time().value().value(),
            around(Span.of(found.get(j).passage())));
      }
    }
  }

  private void places() {
    List<GoldPlace> gold = sheet.places();
    List<PlaceMention> found = record.mentions().places();
    int[] aligned =
        Assignment.best(gold, found, (one, place) -> one.span().likeness(Span.of(place.passage())));
    boolean[] taken = new boolean[found.size()];
    int spans = 0;
    int uses = 0;
    for (int i = 0; i < gold.size(); i++) {
      GoldPlace one = gold.get(i);
      String name = sheet.body().substring(one.span().start(), one.span().end());
      if (aligned[i] < 0) {
        score.mistake("place: missed " + one.use(), name, "", around(one.span()));
      } else {
        taken[aligned[i]] = true;
        spans++;
        String use = found.get(aligned[i]).use().name().toLowerCase(Locale.ROOT);
        uses += use.equals(one.use()) ? 1 : 0;
        if (!use.equals(one.use())) {
          score.mistake("place: " + one.use() + " as " + use, name, use, around(one.span()));
        }
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        PlaceMention place = found.get(j);
        score.mistake("place: extra", "", place.place().name(), around(Span.of(place.passage())));
      }
    }
    score.count("place span", gold.size(), found.size(), spans);
    score.count("place use", gold.size(), found.size(), uses);
  }

  private String around(Span span) {
    return TextWords.around(sheet.body(), span.start(), span.end(), MARGIN);
  }
}
