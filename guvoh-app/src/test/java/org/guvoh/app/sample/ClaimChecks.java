package org.guvoh.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.ClaimContent.NoResponse;
import org.guvoh.core.claim.ClaimContent.Occurrence;
import org.guvoh.core.claim.ClaimContent.Open;
import org.guvoh.core.claim.ClaimContent.Perpetrator;
import org.guvoh.core.claim.ClaimContent.Responsibility;
import org.guvoh.core.claim.ClaimContent.Toll;
import org.guvoh.core.claim.ClaimContent.When;
import org.guvoh.core.claim.ClaimContent.Where;
import org.guvoh.core.record.ExtractionRecord;

/** Holds single claims against the rows of the same report: each must be backed by one. */
final class ClaimChecks {
  private final Golden golden;
  private final List<Finding> findings = new ArrayList<>();

  ClaimChecks(Golden golden) {
    this.golden = golden;
  }

  static List<Finding> findings(Golden golden, Map<String, ExtractionRecord> records) {
    ClaimChecks checks = new ClaimChecks(golden);
    records.forEach(
        (report, record) -> record.claims().forEach(claim -> checks.check(report, claim)));
    return checks.findings;
  }

  private void check(String report, Claim claim) {
    ClaimContent content = claim.content();
    if (content instanceof Toll toll) {
      toll(report, claim, toll);
    } else if (content instanceof When when) {
      when(report, claim, when);
    } else if (content instanceof Where where) {
      where(report, claim, where);
    } else if (content instanceof Occurrence) {
      require("occurrence", report, claim, row -> isOccurrence(row) && agrees(row, claim));
    } else if (content instanceof Open || content instanceof NoResponse) {
      require("unknown", report, claim, golden.unknowns(report), row -> isReadIn(row, claim));
    } else if (content instanceof Perpetrator perpetrator) {
      actor(report, claim, perpetrator.actor().name());
    } else if (content instanceof Responsibility responsibility) {
      actor(report, claim, responsibility.by().name());
    }
  }

  private void toll(String report, Claim claim, Toll toll) {
    List<GoldenRow> rows =
        golden.tolls(report).stream()
            .filter(row -> row.backs(claim, toll))
            .map(GoldenToll::row)
            .toList();
    require("figure", report, claim, rows, row -> true);
    if (!rows.isEmpty()) {
      require("speaker", report, claim, rows, row -> row.names(speaker(claim)));
    }
  }

  private void when(String report, Claim claim, When when) {
    String day = when.time().value().day().value();
    require(
        "day",
        report,
        claim,
        row ->
            row.days().contains(day)
                && agrees(row, claim)
                && (row.field().equals("when")
                    || (!GoldenToll.of(row).isEmpty() && isReadIn(row, claim))));
    require("speaker", report, claim, row -> row.days().contains(day) && row.names(speaker(claim)));
  }

  private void where(String report, Claim claim, Where where) {
    String name = where.place().name().split(" ")[0];
    require(
        "place",
        report,
        claim,
        row ->
            row.value().contains(name)
                && agrees(row, claim)
                && (row.field().equals("where")
                    || isOccurrence(row)
                    || (!GoldenToll.of(row).isEmpty() && isReadIn(row, claim))));
  }

  private void actor(String report, Claim claim, String name) {
    require(
        "actor",
        report,
        claim,
        row ->
            (row.field().equals("perpetrator") || row.field().equals("responsibility"))
                && (row.value() + row.chain()).contains(name)
                && agrees(row, claim)
                && isReadIn(row, claim));
  }

  /** A report that gives the same event a target or a doer speaks of it as having happened. */
  private static boolean isOccurrence(GoldenRow row) {
    return row.field().equals("occurrence") || row.field().equals("target");
  }

  private static boolean agrees(GoldenRow row, Claim claim) {
    return row.opposed() == GoldenRow.isOpposed(claim);
  }

  private static boolean isReadIn(GoldenRow row, Claim claim) {
    return row.wasReadIn(claim.sentence().exact());
  }

  private static String speaker(Claim claim) {
    return claim.chain().innermost().speaker().label();
  }

  private void require(String check, String report, Claim claim, Predicate<GoldenRow> backed) {
    require(check, report, claim, golden.rows(report), backed);
  }

  private void require(
      String check, String report, Claim claim, List<GoldenRow> rows, Predicate<GoldenRow> backed) {
    if (rows.stream().noneMatch(backed)) {
      findings.add(Finding.of(check, report, claim));
    }
  }
}
