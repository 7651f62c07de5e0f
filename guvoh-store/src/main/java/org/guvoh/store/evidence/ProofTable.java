package org.guvoh.store.evidence;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.Sha256;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Proof;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.sqlite.Database;

/** Timestamp files as they came, and which reports of the case file they are proofs of. */
public final class ProofTable {
  private final Database database;

  public ProofTable(Database database) {
    this.database = database;
  }

  /** A proof, and the report whose bytes have its digest, if the case file holds it. */
  public record Kept(Proof proof, Optional<ReportId> report) {}

  public void append(Proof proof) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO proofs (proof_id, kind, digest, asserted, file, proof)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                Sha256.of(proof.bytes().bytes()).hex(),
                proof.kind().name(),
                proof.digest(),
                proof.asserted(),
                proof.file(),
                proof.bytes().bytes()));
  }

  /** In order of file and digest. */
  public List<Kept> list() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT kind, digest, asserted, file, proof, report_id FROM proofs"
                        + " LEFT JOIN reports ON report_id = digest ORDER BY file, proof_id")
                .map(
                    (row, context) ->
                        new Kept(
                            new Proof(
                                Proof.Kind.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Payload.of(row.getBytes(5))),
                            Optional.ofNullable(row.getString(6)).map(ReportId::parse)))
                .list());
  }
}
