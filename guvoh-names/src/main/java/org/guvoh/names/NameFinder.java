package org.guvoh.names;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.grammar.Candidate;
import org.guvoh.names.grammar.ReportReading;
import org.guvoh.names.place.PlaceName;
import org.guvoh.names.place.PlaceResolution;

/**
 * Finds the actors and places that a report names.
 *
 * <p>Known names by table; unknown ones only where a title, head noun, feature word, verb of saying
 * or preposition speaks for them. It misses names without such a sign; a common noun is never a
 * name. No two mentions overlap. Deterministic, linear in the text, safe for many threads.
 */
public final class NameFinder {
  private final ReportReading reading;
  private final PlaceResolution resolution;

  /** A finder that knows the places of its tables only. */
  public NameFinder(NameTables tables) {
    this(tables, Gazetteer.empty());
  }

  /** A finder that resolves places by a gazetteer. */
  public NameFinder(NameTables tables, Gazetteer gazetteer) {
    this.reading = new ReportReading(tables.register(), tables.words());
    this.resolution = new PlaceResolution(gazetteer, NameTables.features());
  }

  /** The mentions in text order, numbered "a1", "a2" … and "p1", "p2" …. */
  public NamesInText find(AnnotatedText text) {
    List<ActorMention> actors = new ArrayList<>();
    List<PlaceName> named = new ArrayList<>();
    read(text, actors, named);
    List<PlaceReference> resolved = resolution.resolve(text.text(), named);
    List<PlaceMention> places = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      PlaceName name = named.get(i);
      places.add(new PlaceMention("p" + (i + 1), name.passage(), resolved.get(i), name.use()));
    }
    return new NamesInText(actors, places);
  }

  /** The places in text order with everything that was weighed for each. */
  public List<PlaceResolution.Explained> explainPlaces(AnnotatedText text) {
    List<PlaceName> named = new ArrayList<>();
    read(text, new ArrayList<>(), named);
    return resolution.explain(text.text(), named);
  }

  private void read(AnnotatedText text, List<ActorMention> actors, List<PlaceName> places) {
    for (Candidate name : reading.read(text)) {
      boolean added =
          name.subject()
              .match(
                  of ->
                      actors.add(
                          new ActorMention("a" + (actors.size() + 1), name.passage(), of.actor())),
                  of -> places.add(new PlaceName(name.passage(), of.place(), of.use())));
      assert added : "a list always takes a mention";
    }
  }
}
