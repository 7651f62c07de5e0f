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
      "format-not-read",
      "Save the report as plain text, HTML, PDF or another format that docs/reference/intake.md lists."),
  BINARY("format-binary", "Save the report as plain text (UTF-8) or HTML."),
  ENCODING_DAMAGED("encoding-damaged", "Fetch it again, or mend it and save it as UTF-8."),
  ENCODING_UNKNOWN("encoding-unknown", "Save it as UTF-8."),
  ARCHIVE_DAMAGED("archive-damaged", "Fetch it again; what could be read of it was read."),
  ARCHIVE_TOO_DEEP("archive-too-deep", "Unpack it and read what is inside."),
  ARCHIVE_TOO_LARGE("archive-too-large", "If you trust it, unpack it and read what is inside."),
  DIGEST_DIFFERS(
      "digest-differs", "It is read all the same; ask who made the archive for a whole copy."),
  DOCUMENT_DAMAGED(
      "document-damaged", "Fetch it again, or save it anew with the program it is from."),
  PDF_ENCRYPTED("pdf-encrypted", "Save a copy without a password, or save its text."),
  PDF_WITHOUT_TEXT("pdf-without-text", "Run text recognition (OCR) over it and read the result."),
  PDF_LIMIT("pdf-limit", "Save its text, or split it into smaller files."),
  FETCH_FAILED("fetch-failed", "Check the address and the connection, then try again."),
  FETCH_FORBIDDEN(
      "fetch-forbidden", "Only public addresses are fetched; save the page and read the file."),
  FETCH_ROBOTS("fetch-robots", "Open the page yourself, save it and read the file."),
  FETCH_TYPE("fetch-type", "Save what it is in a format that docs/reference/intake.md lists."),
  PROOF_DAMAGED(
      "proof-damaged", "Ask for the timestamp file again; the report is read all the same."),
  FEED_EMPTY("feed-empty", "Fetch the feed again; it has no entries."),
  JSON_DAMAGED("json-damaged", "Mend the JSON; docs/reference/intake.md lists the fields."),
  JSON_WITHOUT_TEXT(
      "json-without-text", "Give the text in a field that docs/reference/intake.md lists."),
  MAIL_DAMAGED("mail-damaged", "Save the message again, or save its text."),
  MAIL_WITHOUT_TEXT("mail-without-text", "Read its attachments as files of their own."),
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
