package org.guvoh.claims.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.Edtf;

/**
 * Tells which events are told as history of something else: those that lie more than {@value #DAYS}
 * days before the publication, or before the latest event where the publication is not known, and
 * those that words mark so ("an earlier attack", "was last attacked"). All mentions of such an
 * event are background. Where everything lies that far back, nothing is background.
 */
final class Background {
  private static final int DAYS = 45;
  private static final LemmaTable WORDS = LemmaTable.resource("background-words");

  private Background() {}

  static List<EventDraft> mark(
      List<EventDraft> events, List<Integer> groups, Optional<Edtf> published) {
    Optional<LocalDate> now =
        published
            .flatMap(Edtf::latest)
            .or(() -> events.stream().flatMap(e -> latest(e).stream()).max(LocalDate::compareTo));
    Set<Integer> past = new HashSet<>();
    Set<Integer> all = new HashSet<>(groups);
    for (int i = 0; i < events.size(); i++) {
      EventDraft event = events.get(i);
      boolean longAgo =
          now.isPresent()
              && latest(event).filter(d -> d.isBefore(now.get().minusDays(DAYS))).isPresent();
      if (longAgo || isMarked(event)) {
        past.add(groups.get(i));
      }
    }
    if (past.size() == all.size()) {
      return events;
    }
    List<EventDraft> marked = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      EventDraft event = events.get(i);
      EventDraft.Ground g = event.ground();
      marked.add(
          past.contains(groups.get(i))
              ? event.on(new EventDraft.Ground(g.places(), g.times(), g.topic(), true))
              : event);
    }
    return marked;
  }

  /** The latest day that the times of an event allow; none where a year is missing. */
  private static Optional<LocalDate> latest(EventDraft event) {
    return event.times().stream()
        .map(TimeMention::time)
        .flatMap(time -> time.value().latest().stream())
        .max(LocalDate::compareTo);
  }

  private static boolean isMarked(EventDraft event) {
    Tree tree = event.tree();
    return tree.children(event.word()).stream()
        .anyMatch(child -> tree.isA(child, "amod", "advmod", "det") && WORDS.has(tree, child));
  }
}
