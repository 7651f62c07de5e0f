package org.guvoh.app.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.incident.Incident;

/**
 * The line above an incident: kind, places and times as said, and whether accounts differ on them.
 *
 * <p>It names no actor and no figure, since a title has no room for who says so.
 */
final class Headline {
  private static final int MOST_VALUES = 4;

  private Headline() {}

  static String of(Incident incident, List<LocatedClaim> claims) {
    String kind = incident.kind().label();
    return kind.substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.substring(1)
        + parting(incident, "occurrence")
        + " · "
        + part(incident, "where", places(claims), "place not said")
        + " · "
        + part(incident, "when", times(claims), "time not said");
  }

  private static String part(
      Incident incident, String field, List<String> values, String whenAbsent) {
    if (values.isEmpty()) {
      return whenAbsent;
    }
    String shown = String.join(" / ", values.subList(0, Math.min(MOST_VALUES, values.size())));
    int left = values.size() - MOST_VALUES;
    return shown + (left > 0 ? " and " + left + " more" : "") + parting(incident, field);
  }

  private static String parting(Incident incident, String field) {
    return incident.disagreements().stream().anyMatch(found -> found.field().equals(field))
        ? " (accounts differ)"
        : "";
  }

  private static List<String> places(List<LocatedClaim> claims) {
    Map<String, String> names = new LinkedHashMap<>();
    for (LocatedClaim located : claims) {
      if (located.isPlain() && located.claim().content() instanceof ClaimContent.Where where) {
        names.putIfAbsent(where.place().key(), TextLine.of(where.place().name()));
      }
    }
    return List.copyOf(names.values());
  }

  private static List<String> times(List<LocatedClaim> claims) {
    Map<String, String> times = new LinkedHashMap<>();
    for (LocatedClaim located : claims) {
      if (located.isPlain() && located.claim().content() instanceof ClaimContent.When when) {
        String words = TextLine.of(located.claim().passage().exact());
        times.putIfAbsent(when.value(), when.value() + " “" + words + "”");
      }
    }
    return List.copyOf(times.values());
  }
}
