package org.guvoh.incidents.origin;

import org.guvoh.core.report.ReportId;

/**
 * An edge of the graph of origins: two voices of two reports that go back to one origin.
 *
 * @param sure false where the two may be one and nobody can say
 * @param because the reason in words
 */
public record OriginTie(
    Tie tie,
    boolean sure,
    ReportId one,
    String oneSpeaker,
    ReportId other,
    String otherSpeaker,
    String because) {}
