package org.guvoh.incidents.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.time.Edtf;

/**
 * What judgement keeps of a claim: its reference, content, speaker and stance, without the text.
 *
 * @param speaker key of the innermost speaker; an anonymous one is a different speaker in every
 *     report
 * @param speakerLabel the innermost speaker in words
 * @param opposed whether the chain stands against the content
 * @param published when its report was published, if known
 */
public record CaseClaim(
    ClaimReference reference,
    ClaimContent content,
    String speaker,
    String speakerLabel,
    boolean opposed,
    boolean actual,
    boolean negated,
    Optional<Edtf> published) {
  /** The claim of a report. */
  public static CaseClaim of(ClaimReference reference, Claim claim, Optional<Edtf> published) {
    ChainLink innermost = claim.chain().innermost();
    String key =
        innermost
            .speaker()
            .identity()
            .map(identity -> identity.toLowerCase(Locale.ROOT))
            .orElseGet(
                () ->
                    "anonymous:"
                        + reference.report()
                        + ":"
                        + innermost.statement().orElse("report"));
    return new CaseClaim(
        reference,
        claim.content(),
        key,
        innermost.speaker().label(),
        claim.chain().opposed(),
        claim.modality() == Modality.ACTUAL,
        claim.polarity() == Polarity.NEGATED,
        published);
  }

  /** Whether the speaker holds the content to be so. */
  public boolean affirms() {
    return actual && !opposed && !negated;
  }

  public String field() {
    return content.field();
  }

  /** The references of claims, smallest first, each once. */
  public static List<ClaimReference> references(List<CaseClaim> claims) {
    return claims.stream().map(CaseClaim::reference).distinct().sorted().toList();
  }
}
