package org.guvoh.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guvoh.core.actor.PartyRole.ATTACKERS;
import static org.guvoh.core.actor.PartyRole.SECURITY_FORCES;
import static org.guvoh.core.actor.PartyRole.UNKNOWN;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.incident.Incident;
import org.guvoh.incidents.claim.IncidentClaims;
import org.guvoh.incidents.estimate.Estimate;
import org.guvoh.incidents.estimate.EstimateFinder;
import org.guvoh.incidents.estimate.Policy;
import org.junit.jupiter.api.Test;

/** Low, best and high of tolls. */
class EstimateTest {
  private static final List<PartyRole> SIDES = List.of(PartyRole.values());

  private static ReportSketch report(String name) {
    return ReportSketch.named(name).on("2031-05-03").at("Kest");
  }

  private static List<Estimate> estimates(Policy policy, ReportSketch... sketches) {
    Pile pile = Pile.of(sketches);
    Incident incident = pile.incidents().get(0);
    return new EstimateFinder()
        .find(
            IncidentClaims.of(incident, pile),
            claim -> new EstimateFinder.Teller(claim.speaker(), claim.speakerLabel()),
            policy);
  }

  private static List<String> lines(Policy policy, ReportSketch... sketches) {
    return estimates(policy, sketches).stream()
        .map(one -> one.effect() + " " + one.side() + " " + one.figures())
        .toList();
  }

  private static ReportSketch[] threeFigures() {
    return new ReportSketch[] {
      report("A").killed("Ministry", ATTACKERS, 4),
      report("B").killed("Clinic", ATTACKERS, 4),
      report("C").killed("Front", ATTACKERS, 2),
      report("D").killed("Elder", ATTACKERS, 9)
    };
  }

  @Test
  void theFigureMostOriginsGiveIsBest() {
    assertThat(lines(Policy.ORIGINS, threeFigures()))
        .containsExactly("KILLED ATTACKERS 2–9, best 4");
  }

  @Test
  void theConservativePolicyTakesTheLowest() {
    assertThat(lines(Policy.ACLED, threeFigures())).containsExactly("KILLED ATTACKERS 2–9, best 2");
  }

  @Test
  void aDeniedFigureGivesWayToOneThatNobodyContests() {
    ReportSketch[] sketches = {
      report("A").killed("Ministry", ATTACKERS, 4),
      report("B").killed("Clinic", ATTACKERS, 4),
      report("C").killed("Elder", ATTACKERS, 9),
      report("D").deniesKilled("Front", ATTACKERS, 4)
    };
    assertThat(lines(Policy.UCDP, sketches)).containsExactly("KILLED ATTACKERS 4–9, best 9");
    assertThat(estimates(Policy.UCDP, sketches).get(0).derivation())
        .isEqualTo(
            "2 origins give 4 (Clinic; Ministry), which is contested, 1 origin gives 9 (Elder);"
                + " by the policy ucdp the best figure is 9.");
  }

  @Test
  void aLaterFigureOfOneOriginTakesThePlaceOfItsEarlier() {
    assertThat(
            lines(
                Policy.ORIGINS,
                report("A").published("2031-05-04").killed("Ministry", ATTACKERS, 4),
                report("B").published("2031-05-06").killed("Ministry", ATTACKERS, 6)))
        .containsExactly("KILLED ATTACKERS 6");
  }

  @Test
  void aWholeAndItsSidesAreNotCountedTwice() {
    assertThat(
            lines(
                Policy.ORIGINS,
                report("A").killed("Ministry", ATTACKERS, 4).killed("Ministry", SECURITY_FORCES, 1),
                report("B").killed("Clinic", UNKNOWN, 5)))
        .containsExactly("KILLED ATTACKERS 4", "KILLED SECURITY_FORCES 1", "KILLED UNKNOWN 5");
  }

  @Test
  void withoutAnUpperBoundTheHighStaysOpen() {
    assertThat(
            lines(
                Policy.ORIGINS,
                report("A").killed("Ministry", ATTACKERS, CountInterval.atLeast(7, "at least 7"))))
        .containsExactly("KILLED ATTACKERS 7 or more, best 7");
  }

  @Test
  void nobodyGivesATollWhereNobodyCounts() {
    assertThat(lines(Policy.ORIGINS, report("A"))).isEmpty();
  }

  @Test
  void lowIsAtMostBestAndBestAtMostHighAndOrderChangesNothing() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      ReportSketch[] sketches = new ReportSketch[1 + random.nextInt(6)];
      for (int i = 0; i < sketches.length; i++) {
        sketches[i] = report("R" + i);
        for (int j = 0; j <= random.nextInt(3); j++) {
          PartyRole side = SIDES.get(random.nextInt(SIDES.size()));
          long low = random.nextInt(12);
          CountInterval count =
              random.nextInt(4) == 0
                  ? CountInterval.atLeast(low, "words")
                  : CountInterval.between(low, low + random.nextInt(3), "words");
          sketches[i].killed("Speaker " + random.nextInt(4), side, count);
        }
      }
      for (Policy policy : Policy.values()) {
        List<Estimate> found = estimates(policy, sketches);
        assertThat(found)
            .as("seed %d", seed)
            .allSatisfy(
                one ->
                    assertThat(one.best()).isBetween(one.low(), one.high().orElse(Long.MAX_VALUE)));
        Collections.reverse(Arrays.asList(sketches));
        assertThat(estimates(policy, sketches)).as("order, seed %d", seed).isEqualTo(found);
      }
    }
  }
}
