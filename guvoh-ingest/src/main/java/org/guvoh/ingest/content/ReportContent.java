package org.guvoh.ingest.content;

import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;

/**
 * A report's text and what the report says of itself.
 *
 * @param text the text that becomes the text revision; may be blank
 * @param language ISO 639-1 code that the report states for itself
 * @param languageIsReliable whether a person wrote that statement, so that no test is needed
 */
public record ReportContent(
    String mediaType,
    String text,
    ReportMetadata metadata,
    Stated<String> language,
    boolean languageIsReliable) {}
