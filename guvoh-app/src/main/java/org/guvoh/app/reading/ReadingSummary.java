package org.guvoh.app.reading;

import java.util.List;
import org.guvoh.core.report.Rejected;

/**
 * What a reading run did.
 *
 * @param added reports that are new in the case file
 * @param known reports that were in it already, copies within the run among them
 * @param rejected inputs that were refused, in the order met
 */
public record ReadingSummary(int added, int known, List<Rejected> rejected) {
  public ReadingSummary {
    rejected = List.copyOf(rejected);
  }
}
