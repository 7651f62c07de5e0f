package org.guvoh.incidents.origin;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.time.Edtf;

/**
 * One report's telling of what an origin said.
 *
 * @param speaker the speaker in the report's words
 * @param named whether the report names the speaker
 * @param official whether the speaker is a body or speaks for one
 * @param controls ids of the named speaker and of those above
 */
public record OriginVoice(
    ReportId report,
    Optional<String> publisher,
    Optional<Edtf> published,
    String speaker,
    boolean named,
    boolean official,
    List<String> controls,
    List<ClaimReference> claims) {
  public OriginVoice {
    controls = List.copyOf(controls);
    claims = List.copyOf(claims);
  }

  static OriginVoice of(Telling telling, Voice voice) {
    return new OriginVoice(
        telling.report(),
        telling.publisher(),
        telling.published(),
        voice.label(),
        voice.isNamed(),
        voice.sort().isBody(),
        voice.controls(),
        voice.claims().stream().map(id -> new ClaimReference(telling.report(), id)).toList());
  }
}
