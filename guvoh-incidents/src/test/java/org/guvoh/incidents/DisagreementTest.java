package org.guvoh.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guvoh.core.actor.PartyRole.ATTACKERS;
import static org.guvoh.core.actor.PartyRole.CIVILIANS;
import static org.guvoh.core.actor.PartyRole.SECURITY_FORCES;
import static org.guvoh.core.actor.PartyRole.UNKNOWN;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.statement.Manner;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Where the claims of one incident part. */
class DisagreementTest {
  private static ReportSketch report(String name) {
    return ReportSketch.named(name).on("2031-05-03").at("Kest");
  }

  @Test
  void countsThatExcludeEachOtherDiffer() {
    assertThat(
            Pile.of(
                    report("A").killed("Ministry", CIVILIANS, 4),
                    report("B").killed("Front", CIVILIANS, 15))
                .disagreements())
        .containsExactly(
            "killed civilians DIFFERS: the counts exclude each other: 15 (Front); 4 (Ministry)");
  }

  @Test
  void rangesThatOverlapDoNotDiffer() {
    assertThat(
            Pile.of(
                    report("A").killed("Ministry", CIVILIANS, CountInterval.between(3, 6, "3–6")),
                    report("B").killed("Front", CIVILIANS, CountInterval.atLeast(5, "at least 5")))
                .disagreements())
        .isEmpty();
  }

  @Test
  void countsOfDifferentSidesDoNotDiffer() {
    assertThat(
            Pile.of(
                    report("A").killed("Ministry", CIVILIANS, 4),
                    report("B").killed("Front", ATTACKERS, 15))
                .disagreements())
        .isEmpty();
  }

  @Test
  void anotherCountOfTheSameSpeakerUpdates() {
    assertThat(
            Pile.of(
                    report("A").killed("Ministry", CIVILIANS, 4),
                    report("B").killed("Ministry", CIVILIANS, 6))
                .disagreements())
        .containsExactly(
            "killed civilians UPDATES: one speaker gave different counts in different reports:"
                + " 4 (Ministry); 6 (Ministry)");
  }

  @Test
  void twoCountsOfOneSpeakerInOneReportAreParts() {
    assertThat(
            Pile.of(report("A").killed("Ministry", CIVILIANS, 4).killed("Ministry", CIVILIANS, 2))
                .disagreements())
        .isEmpty();
  }

  @Test
  void anonymousSpeakersOfTwoReportsAreDifferentPeople() {
    assertThat(
            Pile.of(
                    report("A").killed("a witness", CIVILIANS, 4),
                    report("B").killed("a witness", CIVILIANS, 6))
                .disagreements())
        .containsExactly(
            "killed civilians DIFFERS: the counts exclude each other:"
                + " 4 (a witness); 6 (a witness)");
  }

  @Test
  void aDenialStandsAgainstWhatAnotherSays() {
    assertThat(
            Pile.of(
                    report("A").killed("Front", SECURITY_FORCES, 4),
                    report("B").deniesKilled("Ministry", SECURITY_FORCES, 4))
                .disagreements())
        .containsExactly("killed security forces DENIES: denied by Ministry");
  }

  @Test
  void aDenialOfAnotherValueDeniesNothing() {
    assertThat(
            Pile.of(
                    report("A").killed("Front", SECURITY_FORCES, 4),
                    report("B").deniesKilled("Ministry", SECURITY_FORCES, 9))
                .disagreements())
        .isEmpty();
  }

  @Test
  void responsibilityTakenByTwoDiffers() {
    assertThat(
            Pile.of(
                    report("A").responsible("Northern Front", Manner.CLAIMS),
                    report("B").responsible("River Brigade", Manner.CLAIMS))
                .disagreements())
        .containsExactly(
            "responsibility DIFFERS: different actors are named: Northern Front, River Brigade");
  }

  @Test
  void aTotalIsHeldAgainstTheSumOfSides() {
    assertThat(
            Pile.of(
                    report("A").killed("Ministry", UNKNOWN, 10),
                    report("B").killed("Front", ATTACKERS, 2).killed("Front", SECURITY_FORCES, 15))
                .disagreements())
        .containsExactly(
            "killed in all DIFFERS:"
                + " 10 in all (Ministry) against sides that add up to 17 (Front)");
  }

  @Test
  void aTotalThatFitsTheSidesIsNoDisagreement() {
    assertThat(
            Pile.of(
                    report("A").killed("Ministry", UNKNOWN, 17),
                    report("B").killed("Front", ATTACKERS, 2).killed("Front", SECURITY_FORCES, 15))
                .disagreements())
        .isEmpty();
  }

  @Test
  void aDoubtShowsBesideTheResponsibilityItConcerns() {
    assertThat(
            Pile.of(
                    report("A").responsible("Northern Front", Manner.CLAIMS),
                    report("B").doubts("an expert", "staged"))
                .disagreements())
        .containsExactly("responsibility CHALLENGED: an expert doubts: staged");
  }

  @Test
  void aThousandCopiesStayFastAndAreAllListed() {
    int copies = 2_000;
    ReportSketch[] sketches =
        IntStream.range(0, copies)
            .mapToObj(
                i ->
                    report("copy " + i)
                        .killed("a witness", CIVILIANS, i % 2 == 0 ? 4 : 6)
                        .killed("Ministry", CIVILIANS, 4)
                        .killed("an elder", UNKNOWN, 30)
                        .killed("Front", ATTACKERS, 2)
                        .killed("Front", SECURITY_FORCES, 15)
                        .deniesKilled("a soldier", CIVILIANS, 4)
                        .responsible("Northern Front", Manner.CLAIMS)
                        .doubts("an expert", "staged"))
            .toArray(ReportSketch[]::new);
    Pile pile = Pile.of(sketches);
    List<Incident> incidents =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8), pile::incidents);
    assertThat(incidents).hasSize(1);
    Disagreement differing =
        incidents.get(0).disagreements().stream()
            .filter(one -> one.field().equals("killed civilians"))
            .filter(one -> one.kind() == Disagreement.Kind.DIFFERS)
            .findFirst()
            .orElseThrow();
    assertThat(differing.claims()).hasSize(2 * copies);
  }
}
