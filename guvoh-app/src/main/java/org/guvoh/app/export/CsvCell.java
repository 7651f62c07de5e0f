package org.guvoh.app.export;

/**
 * Quotes cells after RFC 4180 and keeps spreadsheets from running report text as a formula.
 *
 * <p>A cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return
 * gets an apostrophe in front.
 */
final class CsvCell {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvCell() {}

  static String of(String value) {
    String safe =
        !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
