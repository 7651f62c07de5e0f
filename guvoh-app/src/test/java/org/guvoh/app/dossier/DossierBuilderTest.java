package org.guvoh.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.report.ReportId;
import org.junit.jupiter.api.Test;

class DossierBuilderTest {
  private final InventedCase invented = new InventedCase();
  private final Dossier dossier = invented.dossier();
  private final IncidentSection attack = dossier.incidents().get(0);

  private List<ClaimRow> rows() {
    return DossierRows.of(dossier.incidents(), dossier.untied()).toList();
  }

  @Test
  void everyClaimOfTheCaseIsShownOnce() {
    List<String> shown =
        rows().stream()
            .map(row -> row.citation().reportId() + " " + row.citation().claim())
            .toList();
    assertThat(shown).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void rowsAreNumberedInTheOrderInWhichTheyAreShown() {
    assertThat(rows().stream().map(ClaimRow::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void theHeadlineNamesKindPlaceAndTimeAndNoActorOrFigure() {
    assertThat(attack.headline()).isEqualTo("Attack · Vel · 2031-05-02 “Friday night”");
  }

  @Test
  void theHeadlineSaysWhatNobodySays() {
    Incident bare =
        new Incident(
            invented.attack().id(),
            invented.attack().kind(),
            invented.attack().members(),
            invented.attack().claims().subList(3, 5),
            List.of());
    Dossier made = new DossierBuilder().build(List.of(bare), invented.ledger(), List.of());
    assertThat(made.incidents().get(0).headline())
        .isEqualTo("Attack · place not said · time not said");
  }

  @Test
  void rivalTollsStandSideBySideAndAreNotAdded() {
    assertThat(attack.figures())
        .extracting(FieldTable::field)
        .containsExactly("killed attackers", "killed security forces", "killed unknown");
    assertThat(attack.figures().get(2).rows().get(0).content().value()).isEqualTo("7 or more");
    assertThat(attack.disagreements().get(0).sides()).hasSize(3);
  }

  @Test
  void everyRowNamesItsSpeaker() {
    assertThat(rows()).allSatisfy(row -> assertThat(row.voice().speaker()).isNotBlank());
    assertThat(dossier.untied().get(0).rows().get(0).voice().speaker())
        .isEqualTo("report R2 (publisher not known)");
  }

  @Test
  void aDenialIsMarkedAsDeniedWhereItsValueStands() {
    ClaimRow denial = attack.otherClaims().get(0).rows().get(0);
    assertThat(denial.valueWithMarks())
        .isEqualTo("The Brotherhood of Vel (denied by The Brotherhood of Vel)");
  }

  @Test
  void whatNobodySaysIsListedAndIsNotZero() {
    assertThat(new FieldOrder().notSaid(invented.attack().kind(), Set.of("where")))
        .containsExactly(
            "when it happened", "how many were killed", "how many were wounded", "who did it");
    assertThat(attack.notSaid()).containsExactly("how many were wounded");
    assertThat(attack.figures()).noneMatch(table -> table.field().startsWith("wounded"));
  }

  @Test
  void anOpenQuestionAndAnUnansweredOneAreUnknowns() {
    assertThat(attack.unknowns())
        .extracting(row -> row.content().value())
        .containsExactly("how many fled", "The governor's office");
  }

  @Test
  void aTimeTellsWhatItWasReckonedFrom() {
    ClaimRow when = attack.circumstances().get(2).rows().get(0);
    assertThat(when.content().detail())
        .containsExactly(
            "“Friday night”", "reckoned: the last Friday, from the publication on 2031-05-03");
    assertThat(attack.figures().get(0).rows().get(0).voice().uttered())
        .contains("2031-05-03 (“3 May”, reckoned: year from the publication on 2031-05-03)");
  }

  @Test
  void onlyRowsOfReportsThatCallThemselvesFictionAreMarkedSo() {
    assertThat(dossier.fiction()).isTrue();
    assertThat(attack.figures()).extracting(FieldTable::fiction).containsExactly(true, true, false);
  }

  @Test
  void anAbsentPublisherStandsWithItsReason() {
    ReportEntry undated = dossier.getReport("R2");
    assertThat(undated.publisherWords())
        .isEqualTo("publisher not known: nothing stands above the text");
    assertThat(undated.publishedWords())
        .isEqualTo("publication time not known: nothing stands above the text");
  }

  @Test
  void offsetsCountCodePoints() {
    ClaimRow.Span words = attack.figures().get(0).rows().get(0).citation().words();
    String text = dossier.getReport("R1").text();
    int[] codePoints = text.codePoints().toArray();
    assertThat(new String(codePoints, words.start(), words.end() - words.start()))
        .isEqualTo("four attackers");
    assertThat(text.indexOf("four attackers")).isEqualTo(words.start() + 1);
  }

  @Test
  void aSelectionHoldsOnlyItsReportsAndNoUntiedClaims() {
    CaseLedger ledger = invented.ledger();
    ReportId wire = invented.attack().members().get(0).report();
    Incident part =
        new Incident(
            invented.attack().id(),
            invented.attack().kind(),
            List.of(new EventReference(wire, "e1")),
            List.of(new ClaimReference(wire, "c1")),
            List.of());
    Dossier selected = new DossierBuilder().buildSelected(List.of(part), ledger);
    assertThat(selected.reports()).hasSize(1);
    assertThat(selected.untied()).isEmpty();
  }

  @Test
  void whatCouldNotBeReadIsNamedWithoutItsFolder() {
    assertThat(dossier.notRead())
        .extracting(rejected -> rejected.file())
        .containsExactly("list.pdf");
  }

  @Test
  void aReportThatOnlyMentionsTheEventIsASourceToo() {
    ReportId wire = invented.attack().members().get(0).report();
    List<ClaimReference> others =
        invented.attack().claims().stream().filter(claim -> !claim.report().equals(wire)).toList();
    Incident told =
        new Incident(
            invented.attack().id(),
            invented.attack().kind(),
            invented.attack().members(),
            others,
            List.of());
    Dossier selected = new DossierBuilder().buildSelected(List.of(told), invented.ledger());
    assertThat(selected.incidents().get(0).reports()).containsExactly("R1", "R2");
  }

  @Test
  void aClaimThatTheCaseFileLacksIsRefusedWithItsName() {
    ReportId wire = invented.attack().members().get(0).report();
    Incident wrong =
        new Incident(
            invented.attack().id(),
            invented.attack().kind(),
            invented.attack().members(),
            List.of(new ClaimReference(wire, "c99")),
            List.of());
    assertThatThrownBy(() -> new DossierBuilder().buildSelected(List.of(wrong), invented.ledger()))
        .hasMessageContaining("c99")
        .hasMessageContaining("rebuild");
  }
}
