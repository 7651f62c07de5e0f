package org.guvoh.names.gazetteer.source;

import org.guvoh.names.gazetteer.entry.GazetteerPlace;

/** Takes what a format reads, one by one. */
public interface PlaceSink {
  void place(GazetteerPlace place);

  void problem(ImportProblem problem);

  /** A record that the format knows and that names no place, such as a closed or superseded one. */
  void passedOver();
}
