package org.guvoh.names;

import java.util.List;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;

/** The actors and places of one report, each list in text order without overlaps. */
public record NamesInText(List<ActorMention> actors, List<PlaceMention> places) {
  public NamesInText {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }
}
