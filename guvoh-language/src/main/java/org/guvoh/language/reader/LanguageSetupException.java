package org.guvoh.language.reader;

/**
 * The reader cannot start: what is wrong, where, and what to do about it, with a code for {@code
 * guvoh doctor}.
 */
public final class LanguageSetupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the reader cannot start. */
  public enum Code {
    /** No native library for this operating system and processor. */
    UNSUPPORTED_PLATFORM,
    /** The cache folder cannot be written. */
    CACHE_UNUSABLE,
    /** A packaged file is missing or its digest is wrong. */
    DAMAGED_PACKAGE,
    /** The native library or the network refuses to load. */
    NETWORK_UNUSABLE
  }

  private final Code code;

  public LanguageSetupException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public LanguageSetupException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
