package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.gold.GoldSheet.GoldEvent;
import org.guvoh.bench.score.Assignment;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionRecord;

/** Gold and found event mentions, aligned one to one where their words overlap. */
final class EventAlignment {
  /** A gold mention with the event it is of. */
  record GoldMention(GoldEvent event, Span span) {}

  private final List<GoldMention> gold = new ArrayList<>();
  private final List<EventMention> found;
  private final int[] aligned;
  private final Map<String, String> groupOf = new HashMap<>();
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();

  EventAlignment(GoldSheet sheet, ExtractionRecord record) {
    sheet.events().forEach(e -> e.mentions().forEach(span -> gold.add(new GoldMention(e, span))));
    found = record.events();
    aligned =
        Assignment.best(gold, found, (one, event) -> one.span().likeness(Span.of(event.trigger())));
    for (EventMention mention : found) {
      String group =
          mention.sameAs().stream()
              .filter(groupOf::containsKey)
              .map(groupOf::get)
              .findFirst()
              .orElse(mention.id());
      groupOf.put(mention.id(), group);
    }
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] >= 0) {
        votes
            .computeIfAbsent(group(found.get(aligned[i]).id()), key -> new HashMap<>())
            .merge(gold.get(i).event().id(), 1, Integer::sum);
      }
    }
  }

  List<GoldMention> gold() {
    return gold;
  }

  List<EventMention> found() {
    return found;
  }

  /** For each gold mention the index of its found one, or -1. */
  int[] aligned() {
    return aligned;
  }

  /** The mentions that are one event share a group; named by its first mention. */
  String group(String mention) {
    return groupOf.getOrDefault(mention, mention);
  }

  /** Whether a found event is the gold one: no other gold event has more mentions in its group. */
  boolean same(String goldEvent, String foundMention) {
    Map<String, Integer> own = votes.getOrDefault(group(foundMention), Map.of());
    int most = own.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most > 0 && own.getOrDefault(goldEvent, 0) == most;
  }
}
