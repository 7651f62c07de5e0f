package org.guvoh.names.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;

/** A format of gazetteers. Reads in one pass; memory does not grow with the file. */
public interface PlaceFormat {
  /** Its name on the command line. */
  String name();

  /** Reads every record; a broken one becomes a problem and the next is read. */
  void read(Path file, PlaceSink sink) throws IOException;
}
