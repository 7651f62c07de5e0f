package org.guvoh.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventKindsTest {
  /** The 25 sub-event types of the ACLED codebook of 2023. */
  private static final Set<String> ACLED_SUB_EVENT_TYPES =
      Set.of(
          "Armed clash",
          "Government regains territory",
          "Non-state actor overtakes territory",
          "Sexual violence",
          "Attack",
          "Abduction/forced disappearance",
          "Chemical weapon",
          "Air/drone strike",
          "Suicide bomb",
          "Shelling/artillery/missile attack",
          "Remote explosive/landmine/IED",
          "Grenade",
          "Peaceful protest",
          "Protest with intervention",
          "Excessive force against protesters",
          "Violent demonstration",
          "Mob violence",
          "Agreement",
          "Arrests",
          "Change to group/activity",
          "Disrupted weapons use",
          "Headquarters or base established",
          "Looting/property destruction",
          "Non-violent transfer of territory",
          "Other");

  /** The 16 events of the PLOVER manual of 2023. */
  private static final Set<String> PLOVER_EVENTS =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  static List<Table.Row> rows() {
    return Table.resource(EventKinds.class, "event-kinds").rows();
  }

  @Test
  void theListsOfThisTestAreWhole() {
    assertThat(ACLED_SUB_EVENT_TYPES).hasSize(25);
    assertThat(PLOVER_EVENTS).hasSize(16);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everySubEventTypeIsOneThatAcledHas(Table.Row row) {
    assertThat(row.get("acled")).isIn(with("", ACLED_SUB_EVENT_TYPES));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyEventIsOneThatPloverHas(Table.Row row) {
    String plover = row.get("plover");
    assertThat(plover.split("/", 2)[0]).isIn(with("", PLOVER_EVENTS));
    assertThat(plover).doesNotEndWith("/");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyKindHasALabelAndAFamily(Table.Row row) {
    EventKind kind = new EventKind(row.get("code"));
    assertThat(kind.label()).isEqualTo(row.get("label")).isNotBlank();
    assertThat(kind.family()).isEqualTo(row.get("family")).isNotBlank();
  }

  @Test
  void noCodeStandsTwice() {
    assertThat(rows().stream().map(row -> row.get("code"))).doesNotHaveDuplicates();
    assertThat(EventKinds.STANDARD.codes()).hasSameSizeAs(rows());
  }

  @Test
  void aKindThatNoRowHasIsRefused() {
    assertThatThrownBy(() -> new EventKind("picnic")).hasMessageContaining("picnic");
  }

  private static Set<String> with(String one, Set<String> others) {
    Set<String> all = new HashSet<>(others);
    all.add(one);
    return all;
  }
}
