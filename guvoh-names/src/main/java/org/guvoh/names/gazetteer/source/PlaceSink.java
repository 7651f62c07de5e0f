package org.guvoh.names.gazetteer.source;

import java.util.List;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;

/** Takes what a format reads, one by one. */
public interface PlaceSink {
  void place(GazetteerPlace place);

  /** Further names of a place that another gazetteer holds; passed over where none does. */
  void names(String id, List<String> names);

  void problem(ImportProblem problem);

  /** A record that the format knows and that names no place, such as a closed or superseded one. */
  void passedOver();
}
