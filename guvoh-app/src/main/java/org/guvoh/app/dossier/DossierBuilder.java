package org.guvoh.app.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.incidents.origin.OriginAnalysis;

/**
 * Builds dossiers from incidents and the case file.
 *
 * <p>{@link #build} shows a whole case: it visits every record once and keeps those that put a row
 * into the dossier. {@link #buildSelected} fetches and keeps only the reports of the incidents it
 * shows. Pure and thread-safe.
 */
public final class DossierBuilder {
  private static final Comparator<Rejected> REJECTED_ORDER =
      Comparator.comparing(Rejected::file)
          .thenComparing(Rejected::place)
          .thenComparing(Rejected::code)
          .thenComparing(Rejected::reason);

  /**
   * The dossier of a whole case.
   *
   * @param incidents all incidents of the case
   * @throws IllegalArgumentException if an incident names a report or claim the ledger lacks
   */
  public Dossier build(List<Incident> incidents, CaseLedger ledger, List<Rejected> rejected) {
    Set<ClaimReference> tied = new TreeSet<>();
    Set<ReportId> wanted = new TreeSet<>();
    incidents.forEach(incident -> tied.addAll(claims(incident)));
    incidents.forEach(incident -> wanted.addAll(reports(incident)));
    List<ExtractionRecord> records = new ArrayList<>();
    List<Rejected> notRead = new ArrayList<>(rejected);
    ledger.forEachRecord(
        record -> {
          notRead.addAll(record.rejected());
          if (wanted.contains(record.report().id()) || hasUntied(record, tied)) {
            records.add(record);
          }
        });
    return new Assembly(records).dossier(incidents, true, notRead);
  }

  /**
   * The dossier of some incidents of a case; claims of their reports that belong to other incidents
   * or to none are left out.
   *
   * @throws IllegalArgumentException if an incident names a report or claim the ledger lacks
   */
  public Dossier buildSelected(List<Incident> incidents, CaseLedger ledger) {
    Set<ReportId> wanted = new TreeSet<>();
    incidents.forEach(incident -> wanted.addAll(reports(incident)));
    List<ExtractionRecord> records = new ArrayList<>();
    wanted.forEach(id -> ledger.findRecord(id).ifPresent(records::add));
    return new Assembly(records).dossier(incidents, false, List.of());
  }

  private static boolean hasUntied(ExtractionRecord record, Set<ClaimReference> tied) {
    return record.claims().stream()
        .anyMatch(claim -> !tied.contains(new ClaimReference(record.report().id(), claim.id())));
  }

  /** The claims of an incident and those its disagreements name. */
  private static Set<ClaimReference> claims(Incident incident) {
    Set<ClaimReference> claims = new TreeSet<>(incident.claims());
    incident.disagreements().forEach(found -> claims.addAll(found.claims()));
    return claims;
  }

  /** A dossier holds no path: where the pile lay says nothing about the case. */
  private static Rejected withoutFolder(Rejected rejected) {
    String file = rejected.file().replace('\\', '/');
    String name = file.substring(file.lastIndexOf('/') + 1);
    return new Rejected(
        name.isBlank() ? rejected.file() : name,
        rejected.place(),
        rejected.code(),
        rejected.reason(),
        rejected.remedy());
  }

  private static Set<ReportId> reports(Incident incident) {
    Set<ReportId> reports = new TreeSet<>();
    incident.members().forEach(member -> reports.add(member.report()));
    claims(incident).forEach(claim -> reports.add(claim.report()));
    return reports;
  }

  /** The records of one dossier, labelled, with their claims to hand. */
  private static final class Assembly {
    private final Map<ReportId, CaseReport> reports = new LinkedHashMap<>();
    private final Map<ClaimReference, LocatedClaim> claims = new LinkedHashMap<>();
    private final OriginAnalysis origins = new OriginAnalysis();
    private final IncidentSections sections =
        new IncidentSections(new FieldOrder(), new RowFactory());

    Assembly(List<ExtractionRecord> records) {
      records.sort(CaseReport.ORDER);
      for (ExtractionRecord record : records) {
        int rank = reports.size() + 1;
        CaseReport report = CaseReport.of("R" + rank, record);
        reports.put(report.id(), report);
        for (Claim claim : record.claims()) {
          LocatedClaim located = new LocatedClaim(rank, report, claim);
          claims.put(located.reference(), located);
        }
      }
    }

    Dossier dossier(List<Incident> incidents, boolean withUntied, List<Rejected> notRead) {
      List<Incident> ordered = new ArrayList<>(incidents);
      ordered.sort(Comparator.comparing(this::firstDay).thenComparing(Incident::id));
      Map<ClaimReference, LocatedClaim> left = new LinkedHashMap<>(claims);
      List<IncidentSection> shown = new ArrayList<>();
      for (Incident incident : ordered) {
        shown.add(
            sections.section(incident, located(incident), support(incident), labels(incident)));
        left.keySet().removeAll(claims(incident));
      }
      List<FieldTable> untied =
          withUntied ? sections.tables(List.copyOf(left.values())) : List.of();
      List<ReportEntry> entries = entries(shown, untied);
      List<Rejected> refused =
          notRead.stream()
              .sorted(REJECTED_ORDER)
              .distinct()
              .map(DossierBuilder::withoutFolder)
              .toList();
      return new Dossier(
          entries.stream().anyMatch(ReportEntry::fiction), shown, untied, entries, refused);
    }

    /** How many reports tell of it and how many origins they go back to. */
    private String support(Incident incident) {
      return origins
          .of(incident, id -> Optional.ofNullable(reports.get(id)).map(CaseReport::record))
          .support()
          .inWords();
    }

    private List<LocatedClaim> located(Incident incident) {
      return claims(incident).stream()
          .map(reference -> getClaim(incident, reference))
          .sorted(LocatedClaim.ORDER)
          .toList();
    }

    /** Labels of its reports in the dossier's order, with those that only mention the event. */
    private List<String> labels(Incident incident) {
      Set<ReportId> behind = reports(incident);
      return reports.values().stream()
          .filter(report -> behind.contains(report.id()))
          .map(CaseReport::label)
          .toList();
    }

    private LocatedClaim getClaim(Incident incident, ClaimReference reference) {
      LocatedClaim located = claims.get(reference);
      if (located == null) {
        throw new IllegalArgumentException(
            "incident "
                + incident.id()
                + " names claim "
                + reference.claim()
                + " of report "
                + reference.report().abbreviated()
                + ", which the case file does not hold; rebuild the derived tables");
      }
      return located;
    }

    /** The earliest day on which somebody says it happened, for the order only. */
    private LocalDate firstDay(Incident incident) {
      return located(incident).stream()
          .filter(LocatedClaim::isPlain)
          .map(located -> located.claim().content())
          .filter(content -> content instanceof ClaimContent.When)
          .flatMap(content -> ((ClaimContent.When) content).time().value().earliest().stream())
          .min(Comparator.naturalOrder())
          .orElse(LocalDate.MAX);
    }

    private List<ReportEntry> entries(List<IncidentSection> shown, List<FieldTable> untied) {
      Map<String, Map<String, List<Integer>>> rows = new TreeMap<>();
      DossierRows.of(shown, untied)
          .forEach(
              row ->
                  rows.computeIfAbsent(row.citation().report(), label -> new TreeMap<>())
                      .computeIfAbsent(row.citation().claim(), claim -> new ArrayList<>())
                      .add(row.number()));
      return reports.values().stream()
          .map(report -> entry(report, rows.getOrDefault(report.label(), Map.of())))
          .toList();
    }

    private static ReportEntry entry(CaseReport report, Map<String, List<Integer>> rows) {
      Report source = report.record().report();
      return new ReportEntry(
          report.label(),
          source.id().toString(),
          source.id().abbreviated(),
          source.metadata().title(),
          source.metadata().publisher(),
          PublishedWords.of(source.metadata().published()),
          source.language(),
          report.fiction(),
          source.revision().text(),
          Highlights.of(report, rows));
    }
  }
}
