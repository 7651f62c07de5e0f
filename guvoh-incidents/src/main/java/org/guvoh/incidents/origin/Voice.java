package org.guvoh.incidents.origin;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guvoh.core.report.ReportId;
import org.guvoh.incidents.text.Shingles;

/**
 * One speaker in one report, with what that speaker is made to say there.
 *
 * @param label the speaker in words
 * @param identity key of a named speaker; empty for one the report leaves anonymous
 * @param names the words of the speaker's name, folded
 * @param parents ids of the actors the speaker belongs to
 * @param details what is said, as details with weights
 * @param shingles what is said, as runs of words
 * @param statements ids of the statements that are this voice's, in text order; empty for the
 *     report's own
 * @param stretches where in the text it speaks
 * @param claims ids of the claims it bears
 */
record Voice(
    ReportId report,
    String label,
    Optional<String> identity,
    SpeakerSort sort,
    Set<String> names,
    List<String> parents,
    Map<String, Double> details,
    Shingles shingles,
    List<String> statements,
    List<Stretch> stretches,
    List<String> claims) {
  /** From a first UTF-16 unit to one past the last. */
  record Stretch(int from, int to) {}

  Voice {
    names = Collections.unmodifiableSet(new TreeSet<>(names));
    parents = List.copyOf(parents);
    details = Collections.unmodifiableMap(new TreeMap<>(details));
    statements = List.copyOf(statements);
    stretches = List.copyOf(stretches);
    claims = List.copyOf(claims);
  }

  Voice bearing(List<String> some) {
    return new Voice(
        report,
        label,
        identity,
        sort,
        names,
        parents,
        details,
        shingles,
        statements,
        stretches,
        some);
  }

  boolean speaksAt(int position) {
    return stretches.stream().anyMatch(one -> one.from() <= position && position < one.to());
  }

  /** The speaker's own id and those of the actors above; empty for one without a registered id. */
  List<String> controls() {
    return sort.isBody() ? parents : List.of();
  }

  boolean isNamed() {
    return identity.isPresent();
  }
}
