package org.guvoh.ingest.refusal;

import org.guvoh.core.report.Rejected;

/**
 * Ends the reading of one input; caught once, where the input becomes a {@link Rejected}.
 *
 * <p>Checked, so that no refusal can leave the module unnoticed. Carries no stack trace, since it
 * describes the input and not the program.
 */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The place of refusals that concern the input as a whole. */
  public static final String WHOLE_FILE = "whole file";

  private final RefusalCode code;
  private final String place;
  private final String reason;

  public RefusedException(RefusalCode code, String place, String reason) {
    super(reason, null, false, false);
    this.code = code;
    this.place = place;
    this.reason = reason;
  }

  public static RefusedException whole(RefusalCode code, String reason) {
    return new RefusedException(code, WHOLE_FILE, reason);
  }

  public Rejected rejected(String file) {
    return code.rejected(file, place, reason);
  }
}
