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
import org.guvoh.core.claim.Direction;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.claim.PrecedentRank;
import org.guvoh.core.claim.Range;
import org.guvoh.core.claim.RelationKind;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.claim.ThingEffect;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.claim.Trend;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;

/** One claim of every content, and one with everything that a claim may carry. */
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
        new ClaimContent.About(
            AboutTarget.STATEMENT,
            "the ministry's figure",
            Optional.of("s1"),
            Stance.CHALLENGES_DOWN,
            "plays it down"),
        new ClaimContent.Open("whence they came", List.of("the valley", "the hills")),
        new ClaimContent.NoResponse("the ministry", Optional.of("Hill Gazette")),
        new ClaimContent.Means("rifles"),
        new ClaimContent.Motive("to stop the mill", Optional.of(RichRecord.RAIDERS)),
        new ClaimContent.Relation(
            RichRecord.RAIDERS,
            RichRecord.MINISTRY,
            RelationKind.HOSTILE,
            Optional.of(RichRecord.SIXTH)),
        new ClaimContent.Effect("the mill", ThingEffect.DAMAGED),
        new ClaimContent.Quantity(
            "raids a year", Optional.of(RichRecord.FOUR_OR_MORE), Optional.of(Trend.RISING)),
        new ClaimContent.Series(
            new EventKind("shelling"), RichRecord.FOUR_OR_MORE, Optional.of(RichRecord.SIXTH)),
        new ClaimContent.Control(RichRecord.RAIDERS, RichRecord.SOMEWHERE, Optional.empty()),
        new ClaimContent.Cause(RichRecord.words("raiders"), RichRecord.words("killed")),
        new ClaimContent.Inference(
            List.of(RichRecord.words("raiders"), RichRecord.words("the mill")),
            RichRecord.words("struck the mill")),
        new ClaimContent.Precedent(PrecedentRank.FIRST_KNOWN, "raids on the mill"),
        new ClaimContent.Commitment(
            RichRecord.MINISTRY,
            "mend the mill",
            Optional.of("the first stage"),
            Optional.of(RichRecord.FRIDAY)),
        new ClaimContent.ProgrammeFact(
            "the mill programme",
            "lasts a year",
            Optional.of("the first stage"),
            Optional.of(RichRecord.SIXTH)),
        new ClaimContent.Forecast(
            "more raids", Optional.of("an all-out war"), Optional.of(RichRecord.FRIDAY)),
        new ClaimContent.Position("the bridge", Direction.DOWNPLAYS),
        new ClaimContent.Capability(
            "the post",
            new Range.Radius(CountInterval.between(15_000, 20_000, "15 to 20 km")),
            Optional.of("see the road")),
        new ClaimContent.Capability(
            "the post",
            new Range.Stretch("the northern bank", Optional.of(RichRecord.FOUR_OR_MORE)),
            Optional.empty()),
        new ClaimContent.Capability(
            "the post",
            new Range.Unspecified("a range of 20 km", Optional.of(RichRecord.FOUR_OR_MORE)),
            Optional.empty()),
        new ClaimContent.Funding(
            Optional.of(RichRecord.MINISTRY),
            Optional.of(RichRecord.RAIDERS),
            Optional.of("a new wheel"),
            Optional.of(CountInterval.exactly(900, "900")),
            Optional.of("EUR")),
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
