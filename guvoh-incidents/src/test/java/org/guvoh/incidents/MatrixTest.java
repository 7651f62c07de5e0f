package org.guvoh.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guvoh.core.actor.PartyRole.ATTACKERS;
import static org.guvoh.core.actor.PartyRole.CIVILIANS;

import java.util.List;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.statement.Manner;
import org.guvoh.incidents.claim.IncidentClaims;
import org.guvoh.incidents.disagreement.MatrixFinder;
import org.junit.jupiter.api.Test;

/** Fields by speakers. */
class MatrixTest {
  private static ReportSketch report(String name) {
    return ReportSketch.named(name).on("2031-05-03").at("Kest");
  }

  private static List<String> cells(String field, ReportSketch... sketches) {
    Pile pile = Pile.of(sketches);
    Incident incident = pile.incidents().get(0);
    return new MatrixFinder()
        .find(IncidentClaims.of(incident, pile), incident.disagreements()).stream()
            .filter(cell -> cell.field().equals(field))
            .filter(cell -> !cell.speaker().equals("publisher not known"))
            .map(cell -> cell.speaker() + ": " + cell.state().inWords() + " " + cell.values())
            .sorted()
            .toList();
  }

  @Test
  void eachSpeakerStandsBesideEachField() {
    assertThat(
            cells(
                "killed civilians",
                report("A").killed("Ministry", CIVILIANS, 4),
                report("B").killed("Front", CIVILIANS, 15),
                report("C").deniesKilled("Garrison", CIVILIANS, 15),
                report("D").killed("Clinic", ATTACKERS, 1)))
        .containsExactly(
            "Clinic: silent []",
            "Front: differs [15]",
            "Garrison: denies [not 15]",
            "Ministry: differs [4]");
  }

  @Test
  void whoGivesOneValueAgrees() {
    assertThat(
            cells(
                "killed civilians",
                report("A").killed("Ministry", CIVILIANS, 4),
                report("B").killed("Clinic", CIVILIANS, 4)))
        .containsExactly("Clinic: agrees [4]", "Ministry: agrees [4]");
  }

  @Test
  void aDoubtShowsBesideTheClaimItIsAbout() {
    assertThat(
            cells(
                "responsibility",
                report("A").responsible("Northern Front", Manner.CLAIMS),
                report("B").doubts("an expert", "staged")))
        .containsExactly("Northern Front: challenged [Northern Front]");
  }

  @Test
  void aLaterValueOfOneSpeakerUpdates() {
    assertThat(
            cells(
                "killed civilians",
                report("A").published("2031-05-04").killed("Ministry", CIVILIANS, 4),
                report("B").published("2031-05-05").killed("Ministry", CIVILIANS, 6)))
        .containsExactly("Ministry: updates [4, 6]");
  }
}
