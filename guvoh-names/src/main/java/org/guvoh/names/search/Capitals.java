package org.guvoh.names.search;

import java.util.Locale;

/** Case changes that no locale of the machine can alter. */
public final class Capitals {
  private Capitals() {}

  public static String of(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether the text has letters and none of them is a small one. */
  public static boolean only(String text) {
    return text.equals(of(text)) && !text.equals(lower(text));
  }
}
