package org.guvoh.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.KnownName;
import org.junit.jupiter.api.Test;

/** Known names in raw text. */
class TableLexiconTest {
  private static final TableLexicon LEXICON = new TableLexicon(NameTables.bundled());

  private static List<String> found(String text) {
    return LEXICON.find(text).stream().map(name -> name.passage().exact()).toList();
  }

  @Test
  void theLongestNameWins() {
    assertThat(found("The Islamic State Khorasan Province and Islamic State."))
        .containsExactly("Islamic State Khorasan Province", "Islamic State");
  }

  @Test
  void namesBreakAcrossLinesButNotAcrossParagraphs() {
    assertThat(found("the Islamic\nState")).containsExactly("Islamic\nState");
    assertThat(found("the Islamic\n\nState")).isEmpty();
  }

  @Test
  void wordsThatMerelyContainANameAreNotIt() {
    assertThat(found("Iranology, malice, WHOSE, kabul.example, Mali-Bek")).isEmpty();
  }

  @Test
  void demonymsAreLeftToTheParser() {
    assertThat(found("A Tajik in France")).containsExactly("France");
  }

  @Test
  void capitalsAndAbbreviationsAreFound() {
    assertThat(found("KABUL (Reuters) \u2014 the U.S. and the UN\u2019s men"))
        .containsExactly("KABUL", "Reuters", "U.S.", "UN");
  }

  @Test
  void everyEntryNamesARow() {
    NameTables tables = NameTables.bundled();
    for (KnownName name : LEXICON.find("Kunduz, NATO, Sana'a and Peru")) {
      assertThat(
              tables.register().findPlace(name.entry()).isPresent()
                  || tables.register().findActor(name.entry()).isPresent())
          .isTrue();
    }
  }

  @Test
  void theTablesAreWhole() {
    NameTables tables = NameTables.bundled();
    assertThat(tables.register().places()).hasSizeGreaterThan(400);
    assertThat(tables.register().actors()).hasSizeGreaterThan(130);
    assertThat(tables.register().places())
        .allSatisfy(
            place ->
                assertThat(place.containers())
                    .allMatch(id -> tables.register().findPlace(id).isPresent(), place.id()));
    assertThat(tables.register().actors())
        .allSatisfy(
            actor ->
                assertThat(actor.parents())
                    .allMatch(
                        id ->
                            tables.register().findActor(id).isPresent()
                                || tables.findState(id).isPresent(),
                        actor.id()));
  }

  @Test
  void anIdThatStandsTwiceIsRefused() {
    String header = "id\tname\taliases\tkind\tparents\tcountry\tlatitude\tlongitude\tradius_km\n";
    Table area = Table.parse("area-test", header + "TJ\tZardona\t-\ttown\t-\t-\t-\t-\t-\n");
    assertThatThrownBy(() -> NameTables.withAreas(List.of(area)))
        .hasMessageContaining("stands twice");
  }
}
