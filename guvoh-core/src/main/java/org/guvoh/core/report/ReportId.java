package org.guvoh.core.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.guvoh.core.Sha256;

/** A report's identity: the SHA-256 of its own payload after unwrapping. Same id, same report. */
public record ReportId(@JsonValue Sha256 hash) implements Comparable<ReportId> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReportId {}

  public static ReportId ofPayload(byte[] payload) {
    return new ReportId(Sha256.of(payload));
  }

  public static ReportId parse(String hex) {
    return new ReportId(new Sha256(hex));
  }

  public String abbreviated() {
    return hash.abbreviated();
  }

  @Override
  public int compareTo(ReportId other) {
    return hash.compareTo(other.hash);
  }

  @Override
  public String toString() {
    return hash.hex();
  }
}
