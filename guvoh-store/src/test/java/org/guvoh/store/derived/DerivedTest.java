package org.guvoh.store.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guvoh.core.incident.Incident;
import org.guvoh.store.CaseFile;
import org.guvoh.store.Dump;
import org.guvoh.store.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedTest {
  private static final String MAKER = "sample-maker 1";

  @TempDir static Path folder;
  private static int files;

  private Path path = Path.of("");
  private CaseFile file = caseFile();

  private CaseFile caseFile() {
    return CaseFile.open(folder.resolve("case-" + ++files + ".guvoh"));
  }

  @BeforeEach
  void fiveReportsJudged() {
    path = folder.resolve("case-" + files + ".guvoh");
    file.append(Samples.entries(0, 5));
    rebuild();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<Incident> rebuild() {
    List<Incident> incidents = new ArrayList<>();
    file.forEachRecord(record -> incidents.add(Samples.incident(record)));
    file.replaceDerived(new DerivedContent(file.generation(), MAKER, incidents));
    return incidents;
  }

  @Test
  void incidentsComeBackAsTheyWereInOrderOfId() {
    List<Incident> incidents = rebuild();
    incidents.sort(Comparator.comparing(Incident::id));
    assertThat(file.listIncidents()).isEqualTo(incidents);
    assertThat(file.findIncident(incidents.get(2).id())).contains(incidents.get(2));
  }

  @Test
  void newEvidenceOrAnotherMakerMakesThemStale() {
    assertThat(file.derivedIsCurrent(MAKER)).isTrue();
    assertThat(file.derivedIsCurrent("sample-maker 2")).isFalse();
    file.append(Samples.entries(0, 5));
    assertThat(file.derivedIsCurrent(MAKER)).as("nothing new came").isTrue();
    file.append(Samples.entries(5, 6));
    assertThat(file.derivedIsCurrent(MAKER)).isFalse();
    assertThat(file.listIncidents()).hasSize(5);
    rebuild();
    assertThat(file.derivedIsCurrent(MAKER)).isTrue();
    assertThat(file.listIncidents()).hasSize(6);
  }

  @Test
  void judgementOfAnEarlierStateIsNotCurrent() {
    long before = file.generation();
    file.append(Samples.entries(5, 6));
    file.replaceDerived(new DerivedContent(before, MAKER, List.of()));
    assertThat(file.derivedIsCurrent(MAKER)).isFalse();
  }

  @Test
  void droppedAndRebuiltTheyAreTheSame() throws SQLException {
    List<String> before = Dump.of(path);
    file.dropDerived();
    assertThat(file.listIncidents()).isEmpty();
    assertThat(file.search("valley", 10)).isEmpty();
    assertThat(file.listPlaces(new Area(-90, 90, -180, 180))).isEmpty();
    assertThat(file.derivedIsCurrent(MAKER)).isFalse();
    rebuild();
    assertThat(Dump.of(path)).isEqualTo(before);
  }

  @Test
  void aRebuildingThatFailsLeavesTheFormerContent() throws SQLException {
    List<String> before = Dump.of(path);
    Incident stranger = Samples.incident(Samples.entry(77).record());
    assertThatThrownBy(() -> file.replaceDerived(new DerivedContent(1, MAKER, List.of(stranger))))
        .hasMessageContaining("case-not-held");
    assertThat(Dump.of(path)).isEqualTo(before);
  }

  @Test
  void wordsOfTitleAndTextAreFoundWhateverTheirCaseAndMarks() {
    assertThat(file.search("ASHGROVE", 10)).hasSize(5);
    assertThat(file.search("гувоҲ", 10)).hasSize(5);
    assertThat(file.search("guvoh", 10)).isEmpty();
    assertThat(file.search("\"at night\" valley", 10)).isEmpty();
    assertThat(file.search("night valley", 3)).hasSize(3);
    assertThat(file.search("\"post 3\"", 10))
        .extracting(SearchHit::report, SearchHit::title)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Samples.entry(3).report(), "Night at post 3"));
  }

  @Test
  void aSnippetShowsWhereTheWordsStand() {
    SearchHit hit = file.search("nobody", 1).get(0);
    assertThat(hit.plainSnippet()).contains("Nobody knows who came.");
    assertThat(hit.snippet()).filteredOn(SearchHit.Piece::found).hasSize(1);
    assertThat(hit.snippet()).contains(new SearchHit.Piece("Nobody", true));
  }

  @Test
  void nothingTypedIntoTheSearchIsAnOperatorOrAnError() {
    for (String typed :
        List.of(
            "", " ", "\"", "\"\"", "*", "NEAR(", "a AND", "title:", "-", "x\"y", "(", "'", "\0")) {
      assertThat(file.search(typed, 10)).as(typed).isEmpty();
    }
    assertThat(file.search("valley\" ", 10)).hasSize(5);
    assertThat(file.search("title:night", 10)).as("a word, not a column").isEmpty();
  }

  @Test
  void placesAreFoundByWhereTheyLie() {
    List<PlaceHit> hits = file.listPlaces(new Area(37.9, 38.1, 0.015, 0.025));
    assertThat(hits).extracting(PlaceHit::report).contains(Samples.entry(2).report());
    assertThat(hits).extracting(PlaceHit::item).containsOnly("m1", "c2");
    assertThat(hits).extracting(PlaceHit::name).containsOnly("Ashgrove valley");
    assertThat(hits).extracting(hit -> hit.position().radiusMetres()).containsOnly(1_000.0);
    assertThat(file.listPlaces(new Area(39, 40, 0, 1))).isEmpty();
  }

  @Test
  void aPlaceIsFoundWithinItsRadiusAndNotBeyond() {
    double metres = 1 / 111_195.0;
    assertThat(file.listPlaces(new Area(38 + 990 * metres, 39, -1, 1))).isNotEmpty();
    assertThat(file.listPlaces(new Area(38 + 1_010 * metres, 39, -1, 1))).isEmpty();
  }
}
