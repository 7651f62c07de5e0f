package org.guvoh.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.record.ExtractionRecord;
import org.junit.jupiter.api.Test;

/** Which reports tell of one incident. */
class ResolutionTest {
  private static ReportSketch report(String name) {
    return ReportSketch.named(name);
  }

  @Test
  void oneDayAndOnePlaceAreOneIncident() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").at("Kest"),
                    report("B").on("2031-05-03").at("Kest district"))
                .incidents())
        .hasSize(1);
  }

  @Test
  void reportsOfTheSameDaysThatNameTheSamePersonAreOneIncident() {
    assertThat(
            Pile.of(
                    report("A").naming("Ansel Brook").published("2031-05-04").at("Kest"),
                    report("B").naming("Ansel Brook").published("2031-05-06").on("2031-05-03"))
                .incidents())
        .hasSize(1);
  }

  @Test
  void theSamePersonWeeksLaterIsAnotherIncident() {
    assertThat(
            Pile.of(
                    report("A").naming("Ansel Brook").published("2031-05-04").at("Kest"),
                    report("B").naming("Ansel Brook").published("2031-06-06").on("2031-06-05"))
                .incidents())
        .hasSize(2);
  }

  @Test
  void anotherDayIsAnotherIncident() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").at("Kest"),
                    report("B").on("2031-05-04").at("Kest"))
                .incidents())
        .hasSize(2);
  }

  @Test
  void anotherPlaceIsAnotherIncident() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").at("Kest"),
                    report("B").on("2031-05-03").at("Orla"))
                .incidents())
        .hasSize(2);
  }

  @Test
  void aTimeOfDayDoesNotPartOneDay() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03T04:30").at("Kest"),
                    report("B").on("2031-05-03").at("Kest"))
                .incidents())
        .hasSize(1);
  }

  @Test
  void anUndatedReportJoinsTheOnlyIncidentOfItsPlace() {
    assertThat(Pile.of(report("A").on("2031-05-03").at("Kest"), report("B").at("Kest")).incidents())
        .hasSize(1);
  }

  @Test
  void anUndatedReportStaysApartWhereTwoIncidentsHaveItsPlace() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").at("Kest"),
                    report("B").on("2031-06-09").at("Kest"),
                    report("C").at("Kest"))
                .incidents())
        .hasSize(3);
  }

  @Test
  void aYearlessReportJoinsWhereItsDayAgrees() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").at("Kest"),
                    report("B").on("XXXX-05-03").at("Kest"))
                .incidents())
        .hasSize(1);
  }

  @Test
  void aYearlessReportOfAnotherDayStaysApart() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").at("Kest"),
                    report("B").on("XXXX-05-09").at("Kest"))
                .incidents())
        .hasSize(2);
  }

  @Test
  void aYearlessReportJoinsAnyOfTheRivalDaysOfAnIncident() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").at("Kest"),
                    report("B").on("2031-05-03").on("2031-05-04").at("Kest"),
                    report("C").on("XXXX-05-04").at("Kest"))
                .incidents())
        .hasSize(1);
  }

  @Test
  void aCountryAloneNeverJoins() {
    assertThat(
            Pile.of(
                    report("A").on("2031-05-03").inCountry("Orvania"),
                    report("B").on("2031-05-03").inCountry("Orvania"),
                    report("C").inCountry("Orvania").killed("Orrin Vale", PartyRole.UNKNOWN, 4))
                .incidents())
        .hasSize(3);
  }

  @Test
  void undatedReportsOfOnePlaceStayApart() {
    assertThat(Pile.of(report("A").at("Kest"), report("B").at("Kest")).incidents()).hasSize(2);
  }

  @Test
  void anEventWithoutPlaceDayOrTollIsNoIncident() {
    assertThat(
            Pile.of(
                    report("A")
                        .responsible("Northern Front", org.guvoh.core.statement.Manner.CLAIMS))
                .incidents())
        .isEmpty();
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    long seed = 20310503L;
    Random random = new Random(seed);
    List<String> days = List.of("2031-05-03", "2031-05-04", "XXXX-05-03", "");
    List<String> places = List.of("Kest", "Orla", "Kest village", "");
    for (int round = 0; round < 60; round++) {
      List<ExtractionRecord> records = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        ReportSketch sketch = report("report " + round + "." + i);
        String day = days.get(random.nextInt(days.size()));
        String place = places.get(random.nextInt(places.size()));
        sketch = day.isEmpty() ? sketch : sketch.on(day);
        sketch = place.isEmpty() ? sketch : sketch.at(place);
        records.add(
            sketch
                .killed("Orrin Vale", PartyRole.CIVILIANS, random.nextInt(4))
                .killed("a witness", PartyRole.UNKNOWN, random.nextInt(4))
                .record());
      }
      List<ExtractionRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, random);
      assertThat(new Pile(shuffled).incidents())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(new Pile(records).incidents());
    }
  }
}
