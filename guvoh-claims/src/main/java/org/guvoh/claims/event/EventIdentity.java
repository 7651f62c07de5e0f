package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.Edtf;

/**
 * Tells which event mentions of one report name the same event.
 *
 * <p>Two of one family are the same when they share a place, no date parts them and the later one
 * may refer to the earlier, or share a day and no place parts them. A mention that refers back
 * ("the attack"), and one told only by its effect, without place and date of its own joins the last
 * event before it. Everything else is an event of its own.
 */
public final class EventIdentity {
  private EventIdentity() {}

  /**
   * For each event the index of the group it belongs to; groups are numbered from 0 by their first
   * mention.
   */
  public static List<Integer> groups(List<EventDraft> events) {
    List<EventDraft> told = new ArrayList<>();
    List<EventDraft> announcing = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      (announces(events, i) ? announcing : told).add(events.get(i));
    }
    List<EventDraft> ordered = new ArrayList<>(told);
    ordered.addAll(announcing);
    List<Integer> groups = new ArrayList<>();
    int fresh = 0;
    for (int i = 0; i < ordered.size(); i++) {
      Optional<Integer> earlier =
          i < told.size() ? match(ordered, groups, i) : announced(ordered, groups, i);
      groups.add(earlier.isPresent() ? earlier.get() : fresh++);
    }
    return events.stream().map(event -> groups.get(ordered.indexOf(event))).toList();
  }

  /**
   * A heading, or a definite or counted mention in the lead, without place and time of its own
   * announces what the report tells behind it.
   */
  private static boolean announces(List<EventDraft> events, int index) {
    EventDraft event = events.get(index);
    boolean heading = event.sentence().sentence().heading();
    boolean lead =
        (event.definite() || event.fromEffect())
            && events.subList(0, index).stream()
                .noneMatch(before -> sameFamily(before, event) && !isBare(before));
    boolean toldBehind =
        events.stream().anyMatch(other -> sameFamily(other, event) && !isBare(other));
    return isBare(event) && (heading || (lead && toldBehind));
  }

  private static boolean sameFamily(EventDraft one, EventDraft other) {
    return one.kind().family().equals(other.kind().family());
  }

  private static boolean isBare(EventDraft event) {
    return event.places().isEmpty() && event.times().isEmpty();
  }

  /** The first group of the same family. */
  private static Optional<Integer> announced(
      List<EventDraft> events, List<Integer> groups, int index) {
    for (int i = 0; i < index; i++) {
      if (events.get(i).kind().family().equals(events.get(index).kind().family())) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> match(List<EventDraft> events, List<Integer> groups, int index) {
    EventDraft event = events.get(index);
    boolean bare = isBare(event);
    Optional<Integer> ungrounded = Optional.empty();
    for (int before = index - 1; before >= 0; before--) {
      EventDraft other = events.get(before);
      int group = groups.get(before);
      boolean sameFamily = other.kind().family().equals(event.kind().family());
      List<EventDraft> members = members(events, groups, group);
      if (sameFamily && bare && refersBack(event, other)) {
        if (hasGround(members)) {
          return Optional.of(group);
        }
        ungrounded = ungrounded.isPresent() ? ungrounded : Optional.of(group);
      } else if (sameFamily && !bare && sameGround(event, members)) {
        return Optional.of(group);
      }
    }
    return ungrounded;
  }

  /** Whether a place, a time or counted people make the group an event that can be referred to. */
  private static boolean hasGround(List<EventDraft> group) {
    return group.stream()
        .anyMatch(
            event -> event.fromEffect() || !event.places().isEmpty() || !event.times().isEmpty());
  }

  private static boolean refersBack(EventDraft event, EventDraft other) {
    boolean sameSentence = event.sentence().number() == other.sentence().number();
    return event.definite() || (event.fromEffect() && !sameSentence);
  }

  private static List<EventDraft> members(
      List<EventDraft> events, List<Integer> groups, int group) {
    List<EventDraft> members = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i) == group) {
        members.add(events.get(i));
      }
    }
    return members;
  }

  private static boolean sameGround(EventDraft event, List<EventDraft> group) {
    List<PlaceMention> places = group.stream().flatMap(member -> member.places().stream()).toList();
    List<TimeMention> times = group.stream().flatMap(member -> member.times().stream()).toList();
    boolean sharePlace =
        event.places().stream()
            .anyMatch(one -> places.stream().anyMatch(other -> samePlace(one, other)));
    boolean shareDay =
        event.times().stream()
            .anyMatch(one -> times.stream().anyMatch(other -> compatible(one, other)));
    boolean datesPart = !event.times().isEmpty() && !times.isEmpty() && !shareDay;
    boolean placesPart = !event.places().isEmpty() && !places.isEmpty() && !sharePlace;
    boolean sameKind = group.stream().anyMatch(member -> member.kind().equals(event.kind()));
    boolean mayRefer = !isSeparate(event) && (event.definite() || event.fromEffect() || sameKind);
    return mayRefer && ((sharePlace && !datesPart) || (shareDay && !placesPart));
  }

  /** "Another attack", "a second attack". */
  private static boolean isSeparate(EventDraft event) {
    return event.sentence().is("separate", event.start() - 1);
  }

  private static boolean compatible(TimeMention one, TimeMention other) {
    Edtf left = one.time().value().day();
    Edtf right = other.time().value().day();
    return left.compatibleWith(right);
  }

  private static boolean samePlace(PlaceMention one, PlaceMention other) {
    String left = one.place().key().toLowerCase(Locale.ROOT);
    String right = other.place().key().toLowerCase(Locale.ROOT);
    return left.equals(right) || left.startsWith(right + " ") || right.startsWith(left + " ");
  }
}
