package org.guvoh.ingest.refusal;

import org.guvoh.core.report.Rejected;

/**
 * The reasons for which an input is refused: a stable code and what to do about it.
 *
 * <p>Codes are listed in docs/reference/errors.md; a code never changes its meaning.
 */
public enum RefusalCode {
  NOT_FOUND("input-not-found", "Check the path and the spelling."),
  UNREADABLE("input-unreadable", "Check the permissions and the disk, then read it again."),
  NOT_A_FILE("input-not-a-file", "Name a file or a folder of files."),
  LINK_NOT_FOLLOWED("input-link-not-followed", "Name the target itself if it should be read."),
  FOLDER_LOOP("input-folder-loop", "Remove the link; the rest of the folder is read."),
  TOO_LARGE("input-too-large", "Split it into one file per report."),
  TOO_COMPLEX("input-too-complex", "Save the article alone, as a simpler page or as text."),
  EMPTY("input-empty", "Fetch or save it again; there is nothing in it."),
  BLANK("input-blank", "Save the report's text again; there is nothing to read in it."),
  FORMAT_NOT_READ(
      "format-not-read", "Save the report as plain text or HTML, which this version reads."),
  BINARY("format-binary", "Save the report as plain text (UTF-8) or HTML."),
  ENCODING_DAMAGED("encoding-damaged", "Fetch it again, or mend it and save it as UTF-8."),
  ENCODING_UNKNOWN("encoding-unknown", "Save it as UTF-8."),
  HTML_WITHOUT_TEXT(
      "html-without-text",
      "Save the article itself: behind a consent page or a script there is no text to read.");

  private final String code;
  private final String remedy;

  RefusalCode(String code, String remedy) {
    this.code = code;
    this.remedy = remedy;
  }

  public String code() {
    return code;
  }

  public String remedy() {
    return remedy;
  }

  public Rejected rejected(String file, String place, String reason) {
    return new Rejected(file, place, code, reason, remedy);
  }
}
