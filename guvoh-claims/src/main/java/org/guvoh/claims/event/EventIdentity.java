package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
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
  private static final int TARGET_REACH = 8;

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
    Optional<Integer> grounded = Optional.empty();
    Optional<Integer> ungrounded = Optional.empty();
    for (int before = index - 1; before >= 0; before--) {
      EventDraft other = events.get(before);
      int group = groups.get(before);
      List<EventDraft> members = members(events, groups, group);
      if (!sameFamily(other, event)) {
        continue;
      }
      if (!bare && sameGround(event, members)) {
        return Optional.of(group);
      }
      if (bare && refersBack(event, other) && !partsByTopic(event, members)) {
        if (sharesTarget(event, other)) {
          return Optional.of(group);
        }
        if (hasGround(members)) {
          grounded = grounded.or(() -> Optional.of(group));
        } else {
          ungrounded = ungrounded.or(() -> Optional.of(group));
        }
      }
    }
    return grounded.isPresent() ? grounded : ungrounded;
  }

  /** The paragraph opens with a place that is none of the group's. */
  private static boolean partsByTopic(EventDraft event, List<EventDraft> group) {
    List<PlaceMention> places = group.stream().flatMap(member -> member.places().stream()).toList();
    return event.topic().isPresent()
        && !places.isEmpty()
        && places.stream().noneMatch(place -> samePlace(place, event.topic().get()));
  }

  /**
   * "The attack on the convoy" is the event whose own words, shortly behind its trigger, name a
   * convoy.
   */
  private static boolean sharesTarget(EventDraft event, EventDraft other) {
    SentenceView sentence = event.sentence();
    int preposition = event.end();
    boolean aimed = List.of("on", "against", "of").contains(sentence.lowerOrEmpty(preposition));
    String target = sentence.lowerOrEmpty(preposition + 2);
    if (!event.definite() || !aimed || !sentence.is("definite", preposition + 1)) {
      return false;
    }
    SentenceView told = other.sentence();
    for (int token = other.end();
        token < Math.min(told.size(), other.end() + TARGET_REACH);
        token++) {
      if (told.lower(token).equals(target)) {
        return true;
      }
    }
    return false;
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
