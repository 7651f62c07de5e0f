package org.guvoh.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Provenance;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;

/**
 * One claim of every content that is implemented, and one with everything that a claim may carry.
 */
final class RichClaims {
  private RichClaims() {}

  static List<Claim> every() {
    List<Claim> claims = new ArrayList<>();
    for (ClaimContent content : contents()) {
      claims.add(plain("c" + (claims.size() + 1), content));
    }
    claims.add(laden("c" + (claims.size() + 1)));
    return claims;
  }

  static List<ClaimContent> contents() {
    return List.of(
        new ClaimContent.Occurrence(new EventKind("attack")),
        new ClaimContent.Toll(
            TollEffect.KILLED,
            new Party(PartyRole.SECURITY_FORCES, "guards"),
            RichRecord.FOUR_OR_MORE,
            List.of("Orvel Tasch")),
        new ClaimContent.Perpetrator(RichRecord.RAIDERS),
        new ClaimContent.Responsibility(RichRecord.RAIDERS),
        new ClaimContent.Target("the mill"),
        new ClaimContent.Where(RichRecord.TOVRAK),
        new ClaimContent.When(RichRecord.SIXTH),
        new ClaimContent.CameFrom(RichRecord.SOMEWHERE),
        new ClaimContent.WentTo(RichRecord.SOMEWHERE),
        new ClaimContent.Route(
            Optional.of(RichRecord.SOMEWHERE), List.of(RichRecord.TOVRAK), Optional.empty()),
        new ClaimContent.About(AboutTarget.STATEMENT, Stance.CHALLENGES_DOWN, "plays it down"),
        new ClaimContent.Open("whence they came", List.of("the valley", "the hills")),
        new ClaimContent.NoResponse("the ministry", Optional.of("Hill Gazette")),
        new ClaimContent.Other("a story of its own"));
  }

  private static Claim plain(String id, ClaimContent content) {
    return new Claim(
        id,
        content,
        RichRecord.chain(),
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of("e1"),
        RichRecord.words("struck"),
        RichRecord.sentence(),
        new Provenance("sample-rule", List.of(), ""));
  }

  private static Claim laden(String id) {
    ChainLink residents =
        new ChainLink(
            new Speaker.Described("residents"),
            Manner.DENIES,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Claim(
        id,
        new ClaimContent.NoResponse("the committee", Optional.empty()),
        Chain.ofReport(RichRecord.PUBLISHER).with(residents),
        Polarity.NEGATED,
        Modality.HYPOTHETICAL,
        List.of(new Hedge(2, RichRecord.words("Reportedly"))),
        List.of(RichRecord.words("not known")),
        Optional.of(RichRecord.words("on 6 November")),
        Optional.empty(),
        RichRecord.words("at least four guards were killed"),
        RichRecord.words("Reportedly at least four guards were killed."),
        new Provenance("sample-rule", List.of("effects:killed", "hedges:reportedly"), "says so"));
  }
}
