package org.guvoh.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void explanationsAndEmptyLinesAreNoRows() {
    Table table = Table.parse("verbs", "# what it is\n\nverb\tmanner\n# more\nsay\tsays\n\n");
    assertThat(table.columns()).containsExactly("verb", "manner");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).line()).isEqualTo(5);
  }

  @Test
  void aDashIsAnEmptyCell() {
    Table.Row row = Table.parse("kinds", "code\tcrosswalk\nvisit\t-").rows().get(0);
    assertThat(row.get("crosswalk")).isEmpty();
    assertThat(row.list("crosswalk")).isEmpty();
  }

  @Test
  void aBarSeparatesSeveralValues() {
    Table.Row row = Table.parse("verbs", "forms\nsay | says||said").rows().get(0);
    assertThat(row.list("forms")).containsExactly("say", "says", "said");
  }

  @Test
  void linesMayEndAsOnWindows() {
    Table table = Table.parse("verbs", "verb\tmanner\r\nsay\tsays\r\n");
    assertThat(table.rows().get(0).get("manner")).isEqualTo("says");
  }

  @Test
  void aRowWithTooFewOrTooManyCellsNamesTableAndLine() {
    assertThatThrownBy(() -> Table.parse("verbs", "# head\nverb\tmanner\nsay\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("verbs")
        .hasMessageContaining("line 3")
        .hasMessageContaining("1 cells")
        .hasMessageContaining("2");
    assertThatThrownBy(() -> Table.parse("verbs", "verb\tmanner\nsay\tsays\tx"))
        .hasMessageContaining("line 2");
  }

  @Test
  void askingForAColumnThatIsNotThereNamesTableLineAndColumn() {
    Table.Row row = Table.parse("verbs", "verb\nsay").rows().get(0);
    assertThatThrownBy(() -> row.get("manner"))
        .hasMessageContaining("verbs")
        .hasMessageContaining("line 2")
        .hasMessageContaining("manner");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Table.resource(TableTest.class, "nowhere"))
        .hasMessageContaining("nowhere.tsv");
  }
}
