package org.guvoh.core.report;

import java.util.List;

/**
 * How a report came here: by which way, from which file or address, when it was fetched, with which
 * headers. What is not known is empty.
 *
 * @param file the file or address as the user gave it
 * @param place where in it, such as the member of an archive; empty for the whole
 * @param url address it was fetched from, by the archive or by this program
 * @param fetched when, ISO 8601, as the archive or this program noted it; no time of publication
 * @param headers header lines that came with it, as said
 * @param note what a person said about how it came
 */
public record Acquisition(
    Way way,
    String file,
    String place,
    String url,
    String fetched,
    List<String> headers,
    String note) {
  /** The ways by which reports come. */
  public enum Way {
    FILE,
    STANDARD_INPUT,
    ARCHIVE,
    WEB_ARCHIVE,
    FEED,
    JSON_LINES,
    MAIL,
    FETCHED,
    TYPED
  }

  public Acquisition {
    headers = List.copyOf(headers);
  }

  public static Acquisition of(Way way, String file, String place) {
    return new Acquisition(way, file, place, "", "", List.of(), "");
  }

  /** The same, from an address at a time. */
  public Acquisition fetched(String address, String time, List<String> headerLines) {
    return new Acquisition(way, file, place, address, time, headerLines, note);
  }

  public Acquisition withNote(String words) {
    return new Acquisition(way, file, place, url, fetched, headers, words);
  }

  public Acquisition at(Way other, String where) {
    return new Acquisition(other, file, where, url, fetched, headers, note);
  }
}
