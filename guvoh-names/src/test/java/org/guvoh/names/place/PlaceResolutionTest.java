package org.guvoh.names.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.place.Position;
import org.guvoh.core.text.Passage;
import org.guvoh.names.NameTables;
import org.guvoh.names.border.BorderSense;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.GazetteerFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bundled gazetteer on names in context. */
class PlaceResolutionTest {
  @TempDir private static Path home;
  private static Gazetteer gazetteer = Gazetteer.empty();

  @BeforeAll
  static void open() {
    gazetteer = new GazetteerFolder(home).open();
  }

  /** Resolves the names, each at its first place in the text after the one before. */
  private static List<PlaceReference> resolve(String text, String... names) {
    List<PlaceName> said = new ArrayList<>();
    int from = 0;
    for (String name : names) {
      int at = text.indexOf(name, from);
      from = at + name.length();
      Passage passage = Passage.of(text, at, from);
      said.add(new PlaceName(passage, PlaceReference.unlocated(name, "named"), PlaceUse.LITERAL));
    }
    return new PlaceResolution(gazetteer, NameTables.features()).resolve(text, said);
  }

  @Test
  void theAreaNamedBesideDecides() {
    List<PlaceReference> resolved = resolve("Paris, Texas", "Paris", "Texas");
    assertThat(resolved.get(0).containers()).contains("US.TX");
    assertThat(resolve("in Paris", "Paris").get(0).containers()).contains("FR");
  }

  @Test
  void aMisspelledNameIsFoundWhereTheReportPoints() {
    String text = "Farkhor, Kulob and Shahrituss in Tajikistan";
    PlaceReference place = resolve(text, "Farkhor", "Kulob", "Shahrituss", "Tajikistan").get(2);
    assertThat(place.containers()).contains("TJ.02", "TJ");
    assertThat(place.reason()).contains("spelled like");
    assertThat(resolve("Shahrituss", "Shahrituss").get(0).id()).isEmpty();
  }

  @Test
  @Timeout(60)
  void aReportOfTenThousandNamesIsResolved() {
    List<String> known =
        gazetteer.stream()
            .filter(place -> place.isWithin("AF") || place.isWithin("TJ") || place.isWithin("PK"))
            .flatMap(place -> place.names().stream())
            .filter(name -> name.matches("[A-Z][a-z]+"))
            .limit(2_500)
            .toList();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      names.add(known.get(i % known.size()) + (i % 2 == 0 ? "" : "sk"));
    }
    List<PlaceReference> resolved = resolve(String.join(", ", names), names.toArray(String[]::new));
    assertThat(resolved).hasSize(10_000);
    assertThat(resolved.stream().filter(place -> place.id().isPresent()).count())
        .isGreaterThan(1_000);
  }

  @Test
  void aRiverIsNoTownOfItsName() {
    assertThat(resolve("the Kunduz River", "Kunduz River").get(0).id()).contains("river/kunduz");
  }

  @Test
  void aTownOfARiversNameIsStillTheTown() {
    List<PlaceReference> resolved =
        resolve("the Kunduz River south of Kunduz", "Kunduz River", "Kunduz");
    assertThat(resolved.get(0).id()).contains("river/kunduz");
    assertThat(resolved.get(1).containers()).contains("AF");
    assertThat(resolved.get(1).reason()).doesNotContain("river Kunduz");
  }

  @Test
  void aHospitalThatNoGazetteerHasLiesInTheTownOfItsName() {
    PlaceReference hospital = resolve("near Kulob hospital", "Kulob hospital").get(0);
    assertThat(hospital.id()).isEmpty();
    assertThat(hospital.containers()).contains("TJ.02", "TJ");
    assertThat(hospital.position()).isPresent();
    assertThat(hospital.reason()).contains("the hospital itself is not in the gazetteer");
  }

  @Test
  void aNameNobodyKnowsLiesWhereTheTextPutsIt() {
    PlaceReference place = resolve("from Borvenatusk, Khatlon", "Borvenatusk", "Khatlon").get(0);
    assertThat(place.id()).isEmpty();
    assertThat(place.position()).isEmpty();
    assertThat(place.containers()).containsExactly("TJ.02", "TJ");
  }

  @Test
  void theLakesAndIslandsOfTheWorldAreKnown() {
    List<PlaceReference> places = resolve("Lake Tanganyika, Borneo", "Lake Tanganyika", "Borneo");
    assertThat(places)
        .extracting(place -> place.id().orElse("-"))
        .containsExactly("region/lake-tanganyika", "region/borneo");
  }

  @Test
  void whatIsOpenBetweenPlacesOfOneStateLiesInThatState() {
    PlaceReference place = resolve("in Monroe County, USA", "Monroe County", "USA").get(0);
    assertThat(place.reason()).startsWith("open between");
    assertThat(place.containers()).containsExactly("US");
  }

  @Test
  void aListOfProvincesPutsNoneIntoAnother() {
    List<PlaceReference> listed =
        resolve("Nevada, Missouri and Indiana", "Nevada", "Missouri", "Indiana");
    assertThat(listed)
        .extracting(place -> place.id().orElse("-"))
        .containsExactly("US.NV", "US.MO", "US.IN");
    assertThat(resolve("in Nevada, Missouri.", "Nevada", "Missouri").get(0).containers())
        .contains("US.MO");
  }

  @Test
  void whatIsLocatedByItsDistrictOnlySaysSo() {
    PlaceReference place = resolve("Zarbuzi Gorge, Khatlon", "Zarbuzi Gorge", "Khatlon").get(0);
    assertThat(place.containers()).contains("TJ.02.7670506", "TJ.02", "TJ");
    assertThat(place.precision()).isEqualTo(3);
    assertThat(place.position().orElseThrow().radiusMetres()).isGreaterThan(25_000);
    assertThat(place.reason()).contains("somewhere in");
  }

  @Test
  void theFeatureWordChoosesDistrictOrTown() {
    assertThat(resolve("Imam Sahib district, Kunduz", "Imam Sahib district", "Kunduz").get(0).id())
        .contains("AF.24.1402");
  }

  @Test
  void theSideOfABorderIsToldWithItsErrorAndLeftOpenWhereItIsTooNear() {
    BorderSense borders = BorderSense.of(gazetteer);
    BorderSense.Answer inland = borders.find(new Position(38.56, 68.77, 5000)).orElseThrow();
    assertThat(inland.state()).isEqualTo("TJ");
    assertThat(inland.isSideSure()).isTrue();
    BorderSense.Answer bridge = borders.find(new Position(37.19, 68.6, 8000)).orElseThrow();
    assertThat(bridge.isSideSure()).isFalse();
    assertThat(bridge.sentence()).contains("side is open").contains("nearest crossing");
    assertThat(borders.find(new Position(50, 10, 0))).isEmpty();
  }
}
