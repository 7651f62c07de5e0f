package org.guvoh.store.derived;

import org.guvoh.core.place.Position;
import org.guvoh.core.report.ReportId;

/**
 * A place with coordinates in a report.
 *
 * @param item id of the place mention or claim in the report's extraction record
 * @param name the place as the report names it
 */
public record PlaceHit(ReportId report, String item, String name, Position position) {}
