package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.gold.GoldSheet.GoldClaim;
import org.guvoh.bench.gold.GoldSheet.GoldEvent;
import org.guvoh.bench.score.Assignment;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Gold and found event mentions, aligned one to one where their words overlap; and gold events with
 * found events (mentions that are one event), one to one for the most they have in common.
 *
 * <p>Events have in common each pair of aligned mentions, and, by half, each claim of the gold
 * event whose value a claim of the found event has in the same sentence: so that an event which is
 * told by other words than the gold lists is still the event. An event that is split in two is
 * found in one part only.
 */
final class EventAlignment {
  /** A gold mention with the event it is of. */
  record GoldMention(GoldEvent event, Span span) {}

  private final List<GoldMention> gold = new ArrayList<>();
  private final List<EventMention> found;
  private final int[] aligned;
  private final Map<String, String> groupOf = new HashMap<>();
  private final Map<String, String> groupOfGold = new HashMap<>();

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
    alignEvents(sheet, record);
  }

  private void alignEvents(GoldSheet sheet, ExtractionRecord record) {
    Map<String, Map<String, Double>> common = new HashMap<>();
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] >= 0) {
        add(common, gold.get(i).event().id(), found.get(aligned[i]).id(), 1);
      }
    }
    ClaimValues values = new ClaimValues(record);
    for (GoldClaim one : sheet.claims()) {
      for (Claim claim : record.claims()) {
        if (one.event().isPresent()
            && claim.event().isPresent()
            && one.span().overlaps(Span.of(claim.sentence()))
            && values.same(one.json(), claim)) {
          add(common, one.event().get(), claim.event().get(), .5);
        }
      }
    }
    List<String> events = sheet.events().stream().map(GoldEvent::id).toList();
    List<String> groups = groupOf.values().stream().distinct().sorted().toList();
    int[] best =
        Assignment.best(
            events,
            groups,
            (event, group) -> common.getOrDefault(event, Map.of()).getOrDefault(group, 0.0));
    for (int i = 0; i < best.length; i++) {
      if (best[i] >= 0) {
        groupOfGold.put(events.get(i), groups.get(best[i]));
      }
    }
  }

  private void add(
      Map<String, Map<String, Double>> common, String event, String mention, double weight) {
    common
        .computeIfAbsent(event, key -> new HashMap<>())
        .merge(group(mention), weight, Double::sum);
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

  /** Whether a found event is the one aligned with the gold event. */
  boolean same(String goldEvent, String foundMention) {
    return group(foundMention).equals(groupOfGold.get(goldEvent));
  }
}
