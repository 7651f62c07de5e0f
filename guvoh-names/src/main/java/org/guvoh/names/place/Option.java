package org.guvoh.names.place;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.entry.NameHit;

/**
 * A place that a name of a report may mean, with what speaks for it.
 *
 * @param prior what speaks for it before the report is looked at, in natural logarithms of odds
 * @param evidence what the report adds, in the same units
 * @param reasons the reasons for both in words, the weightiest first
 */
record Option(NameHit hit, double prior, double evidence, List<String> reasons) {
  Option {
    reasons = List.copyOf(reasons);
  }

  GazetteerPlace place() {
    return hit.place();
  }

  double weight() {
    return prior + evidence;
  }

  boolean isFuzzy() {
    return hit.match() != NameHit.Match.EXACT;
  }

  Option with(double found, List<String> why) {
    return new Option(hit, prior, found, why);
  }

  /** Great-circle distance to another option's point; empty when one has none. */
  Optional<Double> kilometresTo(Option other) {
    return place()
        .position()
        .flatMap(here -> other.place().position().map(there -> Globe.kilometres(here, there)));
  }

  Optional<Position> position() {
    return place().position();
  }
}
