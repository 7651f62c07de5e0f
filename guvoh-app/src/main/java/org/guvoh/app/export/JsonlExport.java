package org.guvoh.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionCodec;

/**
 * Writes one extraction record per line, ordered by report id, each with its text.
 *
 * <p>The form of a line is docs/reference/extraction-record.schema.json; lines end with a line
 * feed. Holds one record at a time.
 */
public final class JsonlExport {
  private final ExtractionCodec codec = new ExtractionCodec();

  /**
   * Writes all records of the case.
   *
   * @throws IOException if the target cannot be written
   */
  public void write(CaseLedger ledger, Appendable target) throws IOException {
    try {
      ledger.forEachRecord(
          record -> {
            try {
              target.append(codec.write(record)).append('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
