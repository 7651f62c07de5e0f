package org.guvoh.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.event.EventIdentity;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.event.EventMention;

/**
 * The events of a report with their ids, by sentence and by group.
 *
 * <p>What only words of harm tell of is no mention where other words of the report name the same
 * event: its claims go to the mention of the event that was told last, or first after it.
 */
final class EventIndex {
  private final List<EventDraft> events = new ArrayList<>();
  private final Map<EventDraft.Key, Integer> groupOf = new HashMap<>();
  private final Map<EventDraft.Key, String> ids = new HashMap<>();
  private final Map<Integer, List<EventDraft>> bySentence = new HashMap<>();
  private final Map<Integer, List<String>> idsOf = new HashMap<>();

  static EventIndex of(List<EventDraft> drafts) {
    EventIndex index = new EventIndex();
    List<Integer> groups = EventIdentity.groups(drafts);
    Set<Integer> named = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).fromEffect()) {
        named.add(groups.get(i));
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      EventDraft draft = drafts.get(i);
      index.groupOf.put(draft.key(), groups.get(i));
      index
          .bySentence
          .computeIfAbsent(draft.sentence().number(), key -> new ArrayList<>())
          .add(draft);
      if (!draft.fromEffect() || !named.contains(groups.get(i))) {
        index.mention(draft, groups.get(i));
      }
    }
    index.lend(drafts, groups);
    return index;
  }

  private void mention(EventDraft draft, int group) {
    events.add(draft);
    String id = "e" + events.size();
    ids.put(draft.key(), id);
    idsOf.computeIfAbsent(group, key -> new ArrayList<>()).add(id);
  }

  /** Gives each draft that is no mention the id of the last mention before it, else the first. */
  private void lend(List<EventDraft> drafts, List<Integer> groups) {
    Map<Integer, String> last = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      EventDraft.Key key = drafts.get(i).key();
      int group = groups.get(i);
      String own = ids.get(key);
      if (own != null) {
        last.put(group, own);
      } else {
        String first = idsOf.getOrDefault(group, List.of("")).get(0);
        ids.put(key, last.getOrDefault(group, first));
      }
    }
  }

  Optional<String> id(EventDraft draft) {
    return Optional.ofNullable(ids.get(draft.key()));
  }

  /** The events of a sentence. */
  List<EventDraft> in(SentenceView sentence) {
    return bySentence.getOrDefault(sentence.number(), List.of());
  }

  /** The last event of the sentences before one, looking back so many. */
  Optional<String> lastBefore(SentenceView sentence, int sentences) {
    for (int number = sentence.number() - 1;
        number >= Math.max(0, sentence.number() - sentences);
        number--) {
      List<EventDraft> here = bySentence.getOrDefault(number, List.of());
      if (!here.isEmpty()) {
        return id(here.get(here.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** The first mention of the report's only event that has a place or a time. */
  Optional<String> onlyEvent() {
    List<EventDraft> grounded =
        events.stream()
            .filter(event -> !event.places().isEmpty() || !event.times().isEmpty())
            .toList();
    boolean one = grounded.stream().map(this::group).distinct().count() == 1;
    return one ? id(grounded.get(0)) : Optional.empty();
  }

  private int group(EventDraft draft) {
    return groupOf.getOrDefault(draft.key(), -1);
  }

  /** The mentions of the record. */
  List<EventMention> mentions() {
    List<EventMention> mentions = new ArrayList<>();
    for (EventDraft event : events) {
      String id = id(event).orElseThrow();
      List<String> same = new ArrayList<>(idsOf.getOrDefault(group(event), List.of()));
      same.remove(id);
      mentions.add(
          new EventMention(
              id, event.kind(), event.words(), event.sentence().whole(), same, event.background()));
    }
    return mentions;
  }
}
