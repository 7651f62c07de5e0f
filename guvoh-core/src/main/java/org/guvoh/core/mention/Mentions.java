package org.guvoh.core.mention;

import java.util.List;
import java.util.stream.Stream;

/** All mentions of a record, by kind, each list in text order. */
public record Mentions(
    List<TimeMention> times,
    List<PlaceMention> places,
    List<ActorMention> actors,
    List<CountMention> counts) {
  public Mentions {
    times = List.copyOf(times);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    counts = List.copyOf(counts);
  }

  public static Mentions none() {
    return new Mentions(List.of(), List.of(), List.of(), List.of());
  }

  public Stream<Mention> stream() {
    return Stream.of(times, places, actors, counts).flatMap(List::stream);
  }
}
