package org.guvoh.incidents.estimate;

import java.util.List;
import java.util.OptionalLong;
import org.guvoh.incidents.claim.CaseClaim;

/**
 * One count that origins give of one side.
 *
 * @param support how many origins give it last
 * @param lastGiven when it was last published, as EDTF, or empty
 * @param contested whether somebody denies or challenges it
 */
record Figure(
    long low,
    OptionalLong high,
    int support,
    String lastGiven,
    boolean contested,
    List<String> speakers,
    List<CaseClaim> claims) {
  Figure {
    speakers = List.copyOf(speakers);
    claims = List.copyOf(claims);
  }

  String inWords() {
    String count =
        high.isEmpty()
            ? low + " or more"
            : high.getAsLong() == low ? Long.toString(low) : low + "–" + high.getAsLong();
    return support
        + (support == 1 ? " origin gives " : " origins give ")
        + count
        + " ("
        + String.join("; ", speakers)
        + ")"
        + (contested ? ", which is contested" : "");
  }
}
