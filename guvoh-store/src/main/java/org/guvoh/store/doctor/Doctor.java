package org.guvoh.store.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guvoh.store.sqlite.CaseFileException;
import org.guvoh.store.sqlite.Database;
import org.guvoh.store.sqlite.Opening;

/**
 * Examines a case file from header to last passage and changes nothing.
 *
 * <p>Every check gives at least one finding, so that what was checked can be read; a file that
 * cannot be opened gives one problem. Time: one reading of the whole file.
 */
public final class Doctor {
  private Doctor() {}

  /** The findings in order of the checks: file, evidence, derived tables. */
  public static List<Finding> examine(Path path) {
    List<Finding> findings = new ArrayList<>();
    try (Database database = Opening.forExamination(path)) {
      leftovers(database.file(), findings);
      for (Check check : checks()) {
        run(check, database, findings);
      }
    } catch (CaseFileException e) {
      findings.add(finding(e));
    }
    return List.copyOf(findings);
  }

  /** One check; what it finds goes into the list. */
  @FunctionalInterface
  interface Check {
    void run(Database database, List<Finding> findings);
  }

  private static List<Check> checks() {
    return List.of(
        FileChecks::version,
        FileChecks::integrity,
        FileChecks::references,
        FileChecks::schema,
        EvidenceChecks::payloads,
        EvidenceChecks::textRevisions,
        EvidenceChecks::extractions,
        EvidenceChecks::decisions,
        EvidenceChecks::redactions,
        EvidenceChecks::proofs,
        EvidenceChecks::generation,
        DerivedChecks::state,
        DerivedChecks::incidents);
  }

  private static void run(Check check, Database database, List<Finding> findings) {
    try {
      check.run(database, findings);
    } catch (CaseFileException e) {
      findings.add(finding(e));
    } catch (IllegalStateException severalRows) {
      findings.add(
          Finding.problem(
              "doctor-integrity",
              "a table has more or fewer rows than it can have",
              database.file().toString(),
              "Go back to a copy of the case file, or salvage it."));
    }
  }

  private static Finding finding(CaseFileException e) {
    return Finding.problem(e.code(), e.reason(), e.file(), e.remedy());
  }

  private static void leftovers(Path file, List<Finding> findings) {
    if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
      findings.add(
          Finding.note(
              "doctor-side-files",
              "it is open elsewhere, or was not closed; part of it lies in the -wal file beside it",
              file.toString(),
              "Keep the files together; opening and closing it makes one file again."));
    }
  }
}
