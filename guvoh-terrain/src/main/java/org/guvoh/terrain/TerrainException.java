package org.guvoh.terrain;

import java.util.Locale;

/**
 * A question about terrain that cannot be answered, or a file that cannot be read. The message says
 * what is wrong, where, and what to do; {@link #fault()} is the stable code.
 */
public final class TerrainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of thing went wrong. */
  public enum Fault {
    /** The file is shorter than its own header or size demands. */
    TRUNCATED_FILE,
    /** The file's size or shape is not one the format knows. */
    WRONG_SIZE,
    /** The file is of a kind, or uses a feature, that is not read. */
    UNSUPPORTED_FORMAT,
    /** The file contradicts itself. */
    MALFORMED_FILE,
    /** No file, or the file cannot be opened. */
    UNREADABLE_FILE,
    /** Every sample is a void. */
    ALL_VOID,
    /** The place lies outside the heights that are loaded. */
    OUTSIDE_COVERAGE,
    /** Tiles that the question needs are not in the folder. */
    MISSING_TILES,
    /** The place lies on a void. */
    ON_VOID,
    /** The post would lie under the ground. */
    UNDER_SURFACE,
    /** A number is not finite, or outside what makes sense. */
    BAD_NUMBER,
    /** Grids do not fit together. */
    MISMATCHED_GRIDS,
    /** The result would not fit in memory. */
    TOO_LARGE
  }

  private final Fault fault;

  public TerrainException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  public TerrainException(Fault fault, String message, Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  /** The code as messages show it, like {@code terrain-missing-tiles}. */
  public String code() {
    return "terrain-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stable code of what went wrong. */
  public Fault fault() {
    return fault;
  }
}
