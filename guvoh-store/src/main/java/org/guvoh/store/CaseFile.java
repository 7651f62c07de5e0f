package org.guvoh.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.guvoh.core.decision.Decision;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.incident.IncidentId;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Proof;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.derived.Area;
import org.guvoh.store.derived.DerivedContent;
import org.guvoh.store.derived.DerivedTables;
import org.guvoh.store.derived.IncidentTable;
import org.guvoh.store.derived.PlaceHit;
import org.guvoh.store.derived.PlaceIndex;
import org.guvoh.store.derived.ReportSearch;
import org.guvoh.store.derived.SearchHit;
import org.guvoh.store.doctor.Doctor;
import org.guvoh.store.doctor.Finding;
import org.guvoh.store.doctor.Salvage;
import org.guvoh.store.evidence.AcquisitionTable;
import org.guvoh.store.evidence.AppendResult;
import org.guvoh.store.evidence.DecisionTable;
import org.guvoh.store.evidence.Entry;
import org.guvoh.store.evidence.EvidenceCounts;
import org.guvoh.store.evidence.EvidenceTables;
import org.guvoh.store.evidence.ProofTable;
import org.guvoh.store.evidence.RecordTable;
import org.guvoh.store.evidence.RejectionTable;
import org.guvoh.store.redaction.Redaction;
import org.guvoh.store.redaction.RedactionTable;
import org.guvoh.store.sqlite.Database;
import org.guvoh.store.sqlite.Opening;

/**
 * A case file: one SQLite file with the evidence, append-only, and what was derived from it,
 * rebuildable.
 *
 * <p>One process writes, others may read meanwhile. A write is stored whole or not at all and
 * survives the death of the process. Closing leaves one plain file. What the tables hold is
 * explained in docs/reference/case-file.md.
 *
 * <p>Thread-safe: one call at a time. What cannot be done is a {@link
 * org.guvoh.store.sqlite.CaseFileException} that says which file, what is wrong and what to do.
 */
public final class CaseFile implements CaseLedger, AutoCloseable {
  private final Database database;
  private final EvidenceTables evidence;
  private final RecordTable records;
  private final RejectionTable rejections;
  private final DecisionTable decisions;
  private final DerivedTables derived;
  private final IncidentTable incidents;
  private final AcquisitionTable acquisitions;
  private final RedactionTable redactions;
  private final ProofTable proofs;

  private CaseFile(Database database) {
    this.database = database;
    this.evidence = new EvidenceTables(database);
    this.records = new RecordTable(database);
    this.rejections = new RejectionTable(database);
    this.decisions = new DecisionTable(database);
    this.derived = new DerivedTables(database);
    this.incidents = new IncidentTable(database);
    this.acquisitions = new AcquisitionTable(database);
    this.redactions = new RedactionTable(database);
    this.proofs = new ProofTable(database);
  }

  /** Opens for writing; begins a new case file where there is none. */
  public static CaseFile open(Path path) {
    return new CaseFile(Opening.forWritingOrNew(path));
  }

  /** Opens an existing case file for writing. */
  public static CaseFile openExisting(Path path) {
    return new CaseFile(Opening.forWriting(path));
  }

  /** Opens an existing case file for reading, beside a writer if there is one. */
  public static CaseFile openForReading(Path path) {
    return new CaseFile(Opening.forReading(path));
  }

  /** Examines a case file and changes nothing; also takes files that cannot be opened. */
  public static List<Finding> doctor(Path path) {
    return Doctor.examine(path);
  }

  /** Takes what is whole in a damaged case file into a new one; the damaged one stays as it is. */
  public static List<Salvage.Taken> salvage(Path damaged, Path fresh) {
    return Salvage.into(damaged, fresh);
  }

  /** Stores all entries in one transaction; an entry whose report and engine are there is known. */
  public AppendResult append(List<Entry> entries) {
    return evidence.append(entries);
  }

  /** Stores what this engine refused, in one transaction; what is there already is known. */
  public AppendResult appendRejections(String engine, List<Rejected> refused) {
    return rejections.append(engine, refused);
  }

  /** Stores a decision; when this returns, it is on the disk. */
  public void append(Decision decision) {
    decisions.append(decision);
  }

  /** From now on this engine's extractions count where a report has several. */
  public void useEngine(String engine) {
    evidence.useEngine(engine);
  }

  /** Erases a report and those that share its text, for good; gives their ids. */
  public Set<String> erase(Redaction redaction) {
    Set<String> erased = redactions.erase(redaction);
    derived.drop();
    redactions.compact();
    return erased;
  }

  /** Blacks words out of a report and those that share its text, for good; gives their ids. */
  public Set<String> blackOut(Redaction redaction, List<String> words) {
    Set<String> blacked = redactions.blackOut(redaction, words);
    derived.drop();
    redactions.compact();
    return blacked;
  }

  /** What was redacted, first first. */
  public List<Redaction> listRedactions() {
    return redactions.list();
  }

  /** Whether this engine's extraction of this report is there. */
  public boolean contains(ReportId report, String engine) {
    return evidence.contains(report, engine);
  }

  /** Stores another way by which a report that is there came. */
  public void appendAcquisition(ReportId report, Acquisition acquisition) {
    acquisitions.append(report, acquisition);
  }

  /** The ways by which a report came. */
  public List<Acquisition> listAcquisitions(ReportId report) {
    return acquisitions.list(report);
  }

  /** Keeps a timestamp file; one that is there changes nothing. */
  public void appendProof(Proof proof) {
    proofs.append(proof);
  }

  /** The timestamp files, each with the report it is the proof of. */
  public List<ProofTable.Kept> listProofs() {
    return proofs.list();
  }

  /** The bytes of a report as they came. */
  public Optional<Payload> findPayload(ReportId report) {
    return evidence.findPayload(report);
  }

  @Override
  public void forEachRecord(Consumer<ExtractionRecord> visitor) {
    records.forEachRecord(visitor);
  }

  @Override
  public Optional<ExtractionRecord> findRecord(ReportId id) {
    return records.findRecord(id);
  }

  /** What was refused, in order of file, place and code. */
  public List<Rejected> listRejections() {
    return rejections.list();
  }

  /** What people decided, first made first. */
  public List<Decision> listDecisions() {
    return decisions.list();
  }

  public EvidenceCounts counts() {
    return evidence.counts();
  }

  /** How many extractions and decisions there have been. */
  public long generation() {
    return evidence.generation();
  }

  /** Puts incidents in the place of the former ones and rebuilds the indexes, all or nothing. */
  public void replaceDerived(DerivedContent content) {
    derived.replace(content);
  }

  /** Whether this maker's incidents are there and no evidence came after them. */
  public boolean derivedIsCurrent(String maker) {
    return derived.isCurrent(maker);
  }

  /** Empties incidents and indexes; the evidence stays. */
  public void dropDerived() {
    derived.drop();
  }

  /** In order of id. */
  public List<Incident> listIncidents() {
    return incidents.list();
  }

  public Optional<Incident> findIncident(IncidentId id) {
    return incidents.find(id);
  }

  /** Reports with all these words and quoted phrases, best first, as of the last rebuilding. */
  public List<SearchHit> search(String query, int limit) {
    return new ReportSearch(database).search(query, limit);
  }

  /** Places with coordinates that may touch the area, as of the last rebuilding. */
  public List<PlaceHit> listPlaces(Area area) {
    return new PlaceIndex(database).list(area);
  }

  @Override
  public void close() {
    database.close();
  }
}
