package org.guvoh.names;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.names.grammar.Candidate;
import org.guvoh.names.grammar.ReportReading;

/**
 * Finds the actors and places that a report names.
 *
 * <p>Known names by table; unknown ones only where a title, head noun, feature word, verb of saying
 * or preposition speaks for them. It misses names without such a sign; a common noun is never a
 * name. No two mentions overlap. Deterministic, linear in the text, safe for many threads.
 */
public final class NameFinder {
  private final ReportReading reading;

  public NameFinder(NameTables tables) {
    this.reading = new ReportReading(tables.register(), tables.words());
  }

  /** The mentions in text order, numbered "a1", "a2" … and "p1", "p2" …. */
  public NamesInText find(AnnotatedText text) {
    List<ActorMention> actors = new ArrayList<>();
    List<PlaceMention> places = new ArrayList<>();
    for (Candidate name : reading.read(text)) {
      boolean added =
          name.subject()
              .match(
                  of ->
                      actors.add(
                          new ActorMention("a" + (actors.size() + 1), name.passage(), of.actor())),
                  of ->
                      places.add(
                          new PlaceMention(
                              "p" + (places.size() + 1), name.passage(), of.place(), of.use())));
      assert added : "a list always takes a mention";
    }
    return new NamesInText(actors, places);
  }
}
