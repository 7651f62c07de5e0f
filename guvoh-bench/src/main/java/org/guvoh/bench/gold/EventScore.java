package org.guvoh.bench.gold;

import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.gold.EventAlignment.GoldMention;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.core.event.EventMention;

/**
 * Event mentions of a gold report: {@code event mention} by overlap of the one word, {@code event
 * kind} with the same kind too, {@code background} the share of aligned mentions with the same
 * flag, {@code event identity} pairs of aligned mentions that are one event.
 */
record EventScore(GoldSheet sheet, EventAlignment events, DocumentScore score) {
  private static final int MARGIN = 80;

  void add() {
    boolean[] taken = new boolean[events.found().size()];
    int mentions = 0;
    int kinds = 0;
    for (int i = 0; i < events.gold().size(); i++) {
      GoldMention gold = events.gold().get(i);
      int at = events.aligned()[i];
      if (at < 0) {
        score.mistake(
            "event: missed " + gold.event().kind(), gold.event().kind(), "", around(gold.span()));
      } else {
        taken[at] = true;
        mentions++;
        kinds += compare(gold, events.found().get(at));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        EventMention found = events.found().get(j);
        score.mistake(
            "event: extra " + found.kind().code(),
            "",
            found.kind().code(),
            around(Span.of(found.trigger())));
      }
    }
    score.count("event mention", events.gold().size(), taken.length, mentions);
    score.count("event kind", events.gold().size(), taken.length, kinds);
    identity();
  }

  private int compare(GoldMention gold, EventMention found) {
    boolean kind = gold.event().kind().equals(found.kind().code());
    score.share("background", gold.event().background() == found.background());
    if (!kind) {
      score.mistake(
          "event: " + gold.event().kind() + " as " + found.kind().code(),
          gold.event().kind(),
          found.kind().code(),
          around(gold.span()));
    }
    if (gold.event().background() != found.background()) {
      score.mistake(
          "event: background " + gold.event().background() + " as " + found.background(),
          gold.event().kind(),
          found.kind().code(),
          around(gold.span()));
    }
    return kind ? 1 : 0;
  }

  private void identity() {
    int inGold = 0;
    int inFound = 0;
    int inBoth = 0;
    for (int i = 0; i < events.gold().size(); i++) {
      for (int j = i + 1; j < events.gold().size(); j++) {
        boolean gold = events.gold().get(i).event().id().equals(events.gold().get(j).event().id());
        int one = events.aligned()[i];
        int other = events.aligned()[j];
        boolean found =
            one >= 0
                && other >= 0
                && events
                    .group(events.found().get(one).id())
                    .equals(events.group(events.found().get(other).id()));
        inGold += gold ? 1 : 0;
        inFound += found ? 1 : 0;
        inBoth += gold && found ? 1 : 0;
      }
    }
    score.count("event identity", inGold, inFound, inBoth);
  }

  private String around(Span span) {
    return TextWords.around(sheet.body(), span.start(), span.end(), MARGIN);
  }
}
