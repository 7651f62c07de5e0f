package org.guvoh.app.cli;

import java.util.List;
import org.guvoh.core.incident.Incident;
import org.guvoh.store.CaseFile;

/** Picks incidents by what the user typed: {@code all}, or ids or their beginnings. */
final class IncidentSelection {
  private IncidentSelection() {}

  static boolean isAll(List<String> wanted) {
    return wanted.isEmpty() || wanted.contains("all");
  }

  /**
   * The incidents in order of id.
   *
   * @throws FileProblem if one that was asked for is not there, or is not told apart by its
   *     beginning
   */
  static List<Incident> pick(CaseFile caseFile, List<String> wanted) {
    List<Incident> incidents = caseFile.listIncidents();
    return isAll(wanted)
        ? incidents
        : wanted.stream()
            .map(beginning -> one(incidents, beginning))
            .distinct()
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();
  }

  private static Incident one(List<Incident> incidents, String beginning) {
    List<Incident> found =
        incidents.stream()
            .filter(incident -> !beginning.isBlank() && incident.id().value().startsWith(beginning))
            .toList();
    if (found.size() != 1) {
      throw new FileProblem(
          (found.isEmpty() ? "there is no incident '" : "several incidents begin with '")
              + beginning
              + "'; 'guvoh incidents' lists them");
    }
    return found.get(0);
  }
}
