package org.guvoh.core.report;

import org.guvoh.core.Checks;
import org.guvoh.core.Stated;
import org.guvoh.core.text.TextRevision;

/**
 * A published text.
 *
 * @param id hash of the payload
 * @param mediaType IANA media type of the payload
 * @param encoding character encoding the payload was read in
 * @param language ISO 639-1 code, or why it is not known
 */
public record Report(
    ReportId id,
    String mediaType,
    String encoding,
    ReportMetadata metadata,
    Stated<String> language,
    TextRevision revision) {
  public Report {
    Checks.filled(mediaType, "mediaType");
    Checks.filled(encoding, "encoding");
  }
}
