package org.guvoh.incidents.origin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.time.Edtf;

/**
 * What one report tells, through whom.
 *
 * @param publisherNames the words of the publisher's name, folded; empty where it is not known
 * @param words the distinct words of the report, folded; publishers it credits are found in them
 */
record Telling(
    ReportId report,
    Optional<String> publisher,
    Set<String> publisherNames,
    Optional<Edtf> published,
    Set<String> words,
    List<Voice> voices) {
  Telling {
    publisherNames = Set.copyOf(publisherNames);
    words = Set.copyOf(words);
    voices = List.copyOf(voices);
  }

  /** Whether the same speakers say the same words, so that voice by voice they are one. */
  boolean hasSameVoices(Telling other) {
    if (voices.isEmpty() || voices.size() != other.voices.size()) {
      return false;
    }
    for (int i = 0; i < voices.size(); i++) {
      Voice own = voices.get(i);
      Voice theirs = other.voices.get(i);
      boolean same =
          own.label().equals(theirs.label())
              && own.shingles().size() > 0
              && own.shingles().equals(theirs.shingles());
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
