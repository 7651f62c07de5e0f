package org.guvoh.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding a page declares in its first characters, by {@code meta} or by the XML declaration.
 *
 * <p>As browsers do (WHATWG Encoding): ISO 8859-1 and ASCII mean windows-1252, and a page that can
 * be read far enough to find "UTF-16" in it is not UTF-16 but UTF-8. Unknown names count as none.
 */
public final class DeclaredCharset {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.+-]+)"
              + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.+-]+)",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  public static Optional<Charset> find(String start) {
    Matcher declaration = DECLARATION.matcher(start);
    if (!declaration.find()) {
      return Optional.empty();
    }
    String meta = declaration.group(1);
    return named(meta == null ? declaration.group(2) : meta);
  }

  /** The encoding of a label as headers and pages give them. */
  static Optional<Charset> named(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
