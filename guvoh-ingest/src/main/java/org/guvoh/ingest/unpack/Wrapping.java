package org.guvoh.ingest.unpack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an input is, told by its first bytes, and by its name where they leave it open. */
enum Wrapping {
  ZIP,
  GZIP,
  TAR,
  WARC,
  MBOX,
  MAIL,
  FEED,
  JSON_LINES,
  /** No wrapping: one report, or something that is not read. */
  NONE;

  /** Bytes to look at. */
  static final int BEGINNING = 64 << 10;

  private static final Pattern FEED_START =
      Pattern.compile(
          "(?:\\s|\\uFEFF|ï»¿|<\\?xml[^>]{0,300}>|<\\?xml-stylesheet[^>]{0,300}>|<!--(?:(?!-->).){0,1500}-->"
              + "|<!DOCTYPE(?:[^\\[>]{0,300}|\\[[^\\]]{0,3000}\\])*>)*"
              + "<(?:rss|feed|rdf:RDF)[\\s>]",
          Pattern.DOTALL);
  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "(?im)^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version"
              + "|content-type|reply-to|x-[a-z-]+):");
  private static final Pattern FIELD_FIRST = Pattern.compile("[A-Za-z][A-Za-z-]{1,40}: ?.*");
  private static final int FEWEST_MAIL_FIELDS = 3;

  static Wrapping of(byte[] start, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String text = new String(start, ISO_8859_1);
    if (text.startsWith("PK\003\004")) {
      return isDocument(text, lower) ? NONE : ZIP;
    }
    if (text.startsWith("\037\213")) {
      return GZIP;
    }
    if (text.startsWith("WARC/")) {
      return WARC;
    }
    if (start.length > 262 && text.startsWith("ustar", 257)) {
      return TAR;
    }
    if (text.startsWith("From ") && (lower.endsWith(".mbox") || hasMailFields(afterLine(text)))) {
      return MBOX;
    }
    if (isMail(text, lower)) {
      return MAIL;
    }
    if (FEED_START.matcher(text.substring(0, Math.min(text.length(), 4096))).lookingAt()) {
      return FEED;
    }
    String stripped = text.stripLeading();
    boolean json = lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json");
    return stripped.startsWith("{\"")
            || (json && (stripped.startsWith("{") || stripped.startsWith("[")))
        ? JSON_LINES
        : NONE;
  }

  private static boolean isMail(String text, String name) {
    int end = text.indexOf('\n');
    return end > 0
        && FIELD_FIRST.matcher(text.substring(0, end).strip()).matches()
        && (name.endsWith(".eml") || hasMailFields(text));
  }

  private static String afterLine(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }

  private static boolean hasMailFields(String text) {
    int end = text.replace("\r\n", "\n").indexOf("\n\n");
    String head = end < 0 ? text : text.substring(0, Math.min(text.length(), end + 64));
    return MAIL_FIELD
            .matcher(head)
            .results()
            .map(m -> m.group().toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        >= FEWEST_MAIL_FIELDS;
  }

  /** Word, spreadsheet and book files are ZIP archives, too, but one document each. */
  private static boolean isDocument(String text, String name) {
    for (String member : memberNames(text)) {
      if (member.startsWith("word/")
          || member.startsWith("xl/")
          || member.startsWith("ppt/")
          || member.equals("mimetype")) {
        return true;
      }
    }
    return name.endsWith(".docx") || name.endsWith(".xlsx") || name.endsWith(".pptx");
  }

  /** Names in the local headers among the first bytes. */
  private static List<String> memberNames(String text) {
    List<String> names = new ArrayList<>();
    for (int at = text.indexOf("PK\003\004"); at >= 0; at = text.indexOf("PK\003\004", at + 4)) {
      if (at + 30 < text.length()) {
        int length = text.charAt(at + 26) | text.charAt(at + 27) << 8;
        names.add(text.substring(at + 30, Math.min(text.length(), at + 30 + length)));
      }
    }
    return names;
  }
}
