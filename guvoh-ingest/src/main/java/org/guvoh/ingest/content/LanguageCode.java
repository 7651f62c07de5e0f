package org.guvoh.ingest.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** ISO 639-1 codes in stated language tags. */
public final class LanguageCode {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private LanguageCode() {}

  /** The code at the start of a BCP 47 tag such as {@code en-GB} or {@code ru_RU}. */
  public static Optional<String> ofTag(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Optional.of(code).filter(CODES::contains);
  }
}
