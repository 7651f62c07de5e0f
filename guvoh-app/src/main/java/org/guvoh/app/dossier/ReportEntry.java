package org.guvoh.app.dossier;

import java.util.List;
import org.guvoh.core.Stated;

/**
 * One report: what it says of itself, and its text with what was taken out of it.
 *
 * @param label short label in this dossier, such as {@code R2}
 * @param id the report's id
 * @param shortId the first digits of the id
 * @param marks highlighted stretches of the text, in text order
 */
public record ReportEntry(
    String label,
    String id,
    String shortId,
    Stated<String> title,
    Stated<String> publisher,
    Stated<String> published,
    Stated<String> language,
    boolean fiction,
    String text,
    List<TextMark> marks) {
  public ReportEntry {
    marks = List.copyOf(marks);
  }

  /** The title, or why there is none. */
  public String titleWords() {
    return title.find().orElseGet(() -> "title not known: " + title.explanation());
  }

  /** The publisher, or why it is not known. */
  public String publisherWords() {
    return publisher.find().orElseGet(() -> "publisher not known: " + publisher.explanation());
  }

  /** The time of publication, or why it is absent; an inferred time says from what. */
  public String publishedWords() {
    return published.match(
        said -> said.value(),
        inferred -> inferred.value() + " (inferred: " + inferred.from() + ")",
        absent -> "publication time not known: " + absent.reason());
  }

  /** The language, or why it is not known. */
  public String languageWords() {
    return language.find().orElseGet(() -> "language not known: " + language.explanation());
  }
}
