package org.guvoh.store.derived;

import java.util.List;
import org.guvoh.core.Checks;
import org.guvoh.core.incident.Incident;

/**
 * What was judged from the evidence.
 *
 * @param generation the generation of the evidence it was judged from, asked for before reading
 * @param maker name and version of what judged; another maker's content is not current
 */
public record DerivedContent(long generation, String maker, List<Incident> incidents) {
  public DerivedContent {
    Checks.that(generation >= 0, "a generation is not negative: " + generation);
    Checks.filled(maker, "maker");
    incidents = List.copyOf(incidents);
  }
}
