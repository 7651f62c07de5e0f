package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.Position;
import org.guvoh.core.time.Edtf;

/**
 * Tells which event mentions of one report name the same event.
 *
 * <p>Two of one family are never the same when their places, days or targets part them, when words
 * part them ("another attack"), or when their kinds exclude each other (an abduction and a blast).
 * Otherwise they are the same when they share place, day or target, when the later one refers back
 * ("the attack", "he was shot", "four were killed"), or when the one stands in a heading. Of
 * several that fit, the one with most in common, then the one told last. What a report tells looks
 * back at most {@value #LOOK_BACK} events, so that time is linear.
 */
public final class EventIdentity {
  private static final int LOOK_BACK = 24;
  private static final int NEAR = 5;
  private static final double NEAR_DEGREES = .4;
  private static final int MOST_KEPT = 40;
  private static final Set<String> ALONE =
      Set.of("abduction", "arrest", "raid", "crossing", "deployment");

  private EventIdentity() {}

  /** What is known of one event while its mentions are read. */
  private static final class Group {
    final int number;
    final List<PlaceMention> places = new ArrayList<>();
    final List<TimeMention> times = new ArrayList<>();
    final Set<String> targets = new HashSet<>();
    final Set<String> kinds = new HashSet<>();
    String family = "";
    boolean heading;
    int lastSentence;

    Group(int number) {
      this.number = number;
    }

    void add(EventDraft event) {
      keep(places, event.places());
      keep(times, event.times());
      keep(targets, targetWords(event));
      kinds.add(event.kind().code());
      family = event.kind().family();
      heading = kinds.size() == 1 && event.sentence().sentence().heading();
      lastSentence = event.sentence().number();
    }
  }

  private static <T> void keep(Collection<T> kept, Collection<T> more) {
    if (kept.size() < MOST_KEPT) {
      kept.addAll(more);
    }
  }

  /**
   * For each event the number of the group it belongs to; groups are numbered from 0 by their first
   * mention.
   */
  public static List<Integer> groups(List<EventDraft> events) {
    List<Group> groups = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    for (EventDraft event : events) {
      Group group = best(groups, event).orElseGet(() -> new Group(groups.size()));
      if (group.number == groups.size()) {
        groups.add(group);
      }
      group.add(event);
      found.add(group.number);
    }
    return found;
  }

  private static Optional<Group> best(List<Group> groups, EventDraft event) {
    Optional<Group> best = Optional.empty();
    int most = 0;
    for (int i = groups.size() - 1; i >= Math.max(0, groups.size() - LOOK_BACK); i--) {
      Group group = groups.get(i);
      int common = common(group, event);
      boolean later =
          common == most && best.filter(b -> group.lastSentence > b.lastSentence).isPresent();
      if (common > most || (common > 0 && later)) {
        best = Optional.of(group);
        most = common;
      }
    }
    return best;
  }

  /** How much speaks for one event; 0 where something parts them or nothing joins them. */
  private static int common(Group group, EventDraft event) {
    if (!group.family.equals(event.kind().family()) || excludes(group, event)) {
      return 0;
    }
    boolean sharePlace =
        event.places().stream()
            .anyMatch(one -> group.places.stream().anyMatch(other -> samePlace(one, other)));
    boolean shareDay =
        event.times().stream()
            .anyMatch(one -> group.times.stream().anyMatch(other -> compatible(one, other)));
    boolean daysPart = !event.times().isEmpty() && !group.times.isEmpty() && !shareDay;
    boolean refers = event.trigger().definite() || event.fromEffect();
    boolean placesPart =
        !event.places().isEmpty()
            && !group.places.isEmpty()
            && !sharePlace
            && !(refers && mayMeet(event, group));
    Set<String> targets = targetWords(event);
    boolean shareTarget = targets.stream().anyMatch(group.targets::contains);
    boolean separate = event.trigger().separate();
    boolean sameSentence = group.lastSentence == event.sentence().number();
    boolean targetsPart =
        !event.trigger().definite()
            && !targets.isEmpty()
            && !group.targets.isEmpty()
            && !shareTarget
            && !sharePlace;
    boolean topicParts =
        event.isBare()
            && !group.places.isEmpty()
            && event
                .ground()
                .topic()
                .filter(topic -> group.places.stream().noneMatch(one -> samePlace(one, topic)))
                .isPresent();
    if (topicParts || separate || daysPart || targetsPart || (placesPart && !shareTarget)) {
      return 0;
    }
    int common = 0;
    common += sharePlace ? 3 : 0;
    common += shareDay ? 2 : 0;
    common += shareTarget ? 3 : 0;
    common += refers ? 2 : 0;
    common += group.heading ? 2 : 0;
    boolean near = event.sentence().number() - group.lastSentence <= NEAR;
    boolean alike = !event.trigger().noun() || group.kinds.contains(event.kind().code());
    common += event.isBare() && near && alike ? 1 : 0;
    common += sameSentence && joined(event) ? 2 : 0;
    return common;
  }

  private static boolean joined(EventDraft event) {
    Tree tree = event.tree();
    return tree.isA(event.word(), "advcl", "obl", "nmod", "acl", "obj", "nsubj", "xcomp");
  }

  /** Kinds that stand alone join only their own. */
  private static boolean excludes(Group group, EventDraft event) {
    String code = event.kind().code();
    boolean generic = event.trigger().definite() && event.row().endsWith("incident");
    boolean alone =
        ALONE.contains(code)
            ? !group.kinds.contains(code)
            : group.kinds.stream().allMatch(ALONE::contains);
    return alone && !generic;
  }

  private static Set<String> targetWords(EventDraft event) {
    Set<String> words = new HashSet<>();
    SentenceView sentence = event.sentence();
    for (int head : event.parts().targets()) {
      String tag = event.tree().tag(head);
      if (tag.equals("NOUN") || tag.equals("PROPN")) {
        words.add(sentence.lower(head));
      }
    }
    return words;
  }

  private static boolean compatible(TimeMention one, TimeMention other) {
    Edtf left = one.time().value().day();
    Edtf right = other.time().value().day();
    return left.compatibleWith(right);
  }

  /** A street that no table has may lie in any town; two towns may be one area. */
  private static boolean mayMeet(EventDraft event, Group group) {
    return event.places().stream()
        .anyMatch(one -> group.places.stream().anyMatch(other -> mayMeet(one, other)));
  }

  private static boolean mayMeet(PlaceMention one, PlaceMention other) {
    Optional<Position> left = one.place().position();
    Optional<Position> right = other.place().position();
    if (left.isEmpty() || right.isEmpty()) {
      return left.isPresent() != right.isPresent();
    }
    return Math.abs(left.get().latitude() - right.get().latitude()) < NEAR_DEGREES
        && Math.abs(left.get().longitude() - right.get().longitude()) < NEAR_DEGREES;
  }

  private static boolean samePlace(PlaceMention one, PlaceMention other) {
    String left = one.place().key().toLowerCase(Locale.ROOT);
    String right = other.place().key().toLowerCase(Locale.ROOT);
    boolean inside =
        one.place().containers().contains(other.place().key())
            || other.place().containers().contains(one.place().key());
    return inside
        || left.equals(right)
        || left.startsWith(right + " ")
        || right.startsWith(left + " ");
  }
}
