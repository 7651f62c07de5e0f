package org.guvoh.core.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.guvoh.core.Checks;
import org.guvoh.core.Sha256;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.Passage;

/** An incident's identity: twelve hexadecimal digits derived from its smallest member mention. */
public record IncidentId(@JsonValue String value) implements Comparable<IncidentId> {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IncidentId {
    Checks.that(
        FORM.matcher(value).matches(), "an incident id is twelve hexadecimal digits: " + value);
  }

  /** The id of the incident whose smallest mention has this trigger in this report. */
  public static IncidentId of(ReportId report, Passage trigger, CodePointIndex index) {
    String anchor =
        report
            + ":"
            + index.toCodePoint(trigger.start())
            + ":"
            + index.toCodePoint(trigger.end())
            + ":"
            + trigger.exact();
    return new IncidentId(Sha256.ofText(anchor).abbreviated());
  }

  @Override
  public int compareTo(IncidentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
