package org.guvoh.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetCheckTest {
  private static final String LONG = GoldSetTest.TEXT + "The valley is quiet. ".repeat(12);

  private static List<String> faults(String sheet) {
    return SheetCheck.check(LONG, sheet);
  }

  @Test
  void aGoodSheetHasNoFault() {
    assertThat(faults(GoldSetTest.SHEET)).isEmpty();
  }

  @Test
  void aShortTextIsSaid() {
    assertThat(SheetCheck.check(GoldSetTest.TEXT, GoldSetTest.SHEET))
        .singleElement()
        .asString()
        .endsWith(" words");
  }

  @Test
  void eachKindOfFaultIsSaid() {
    assertThat(faults(GoldSetTest.SHEET.replace("\"killed\"", "\"slain\"")))
        .anyMatch(fault -> fault.contains("effect"));
    assertThat(
            faults(GoldSetTest.SHEET.replace("\"2031-11-07\",\"basis\"", "\"Friday\",\"basis\"")))
        .anyMatch(fault -> fault.contains("EDTF"));
    assertThat(faults(GoldSetTest.SHEET.replace("\"kind\":\"attack\"", "\"kind\":\"war\"")))
        .anyMatch(fault -> fault.contains("eventKind"));
    assertThat(faults(GoldSetTest.SHEET.replace("\"in\":\"s2\"", "\"in\":\"s9\"")))
        .anyMatch(fault -> fault.contains("leads nowhere"));
    assertThat(faults(GoldSetTest.SHEET.replace("\"event\":\"E1\"", "\"event\":\"E7\"")))
        .anyMatch(fault -> fault.contains("leads nowhere"));
    assertThat(faults(GoldSetTest.SHEET.replace("\"low\":4,", "")))
        .anyMatch(fault -> fault.contains("lacks low"));
    assertThat(faults(GoldSetTest.SHEET.replace("\"low\":4", "\"lowest\":4")))
        .anyMatch(fault -> fault.contains("no property lowest"));
    assertThat(faults(GoldSetTest.SHEET.replace("\"content\":\"toll\"", "\"content\":\"tool\"")))
        .anyMatch(fault -> fault.contains("no such content"));
    assertThat(
            faults(
                GoldSetTest.SHEET.replace("{\"exact\":\"attack\"}", "{\"exact\":\"The attack\"}")))
        .anyMatch(fault -> fault.contains("one word"));
    assertThat(faults(GoldSetTest.SHEET.replace("[\"reportedly\"]", "[\"allegedly\"]")))
        .anyMatch(fault -> fault.contains("allegedly"));
    assertThat(faults("{")).anyMatch(fault -> fault.contains("not JSON"));
  }
}
