package org.guvoh.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingKeysTest {
  private final SpellingKeys keys = SpellingKeys.bundled();

  @ParameterizedTest
  @CsvSource({
    "Shahritus, Shahrituz",
    "Shahritus, Shahrtuz",
    "Shahritus, Шаҳритус",
    "Qubodiyon, Qabodiyon",
    "Kulob, Kulyob",
    "Qala-Zal, Qal'ah-ye Zal",
    "Imam Sahib, Emam Saheb",
    "Kunduz, Қундуз",
    "Jarqoʻrgʻon, Жарқўрғон",
    "Termez, Термез",
    "Ishkashim, Eshkashem",
    "Kunduz Province, Kunduz",
    "Şahrituz, Shahrituz",
  })
  void spellingsOfOneNameHaveOneSkeleton(String one, String other) {
    assertThat(keys.of(one).skeleton()).isEqualTo(keys.of(other).skeleton());
  }

  @ParameterizedTest
  @CsvSource({
    "Khujand, Kulob",
    "Panj, Panjshir",
    "Nanay, Na",
    "Balkh, Baghlan",
    "Herat, Harirud",
  })
  void differentNamesHaveDifferentSkeletons(String one, String other) {
    assertThat(keys.of(one).skeleton()).isNotEqualTo(keys.of(other).skeleton());
  }

  @Test
  void foldingLosesMarksAndJointsOnly() {
    assertThat(keys.fold("Qal‘ah-ye Zāl")).isEqualTo("qalahyezal");
    assertThat(keys.fold("São Paulo")).isEqualTo("saopaulo");
    assertThat(keys.fold("— ")).isEmpty();
  }

  @Test
  void aNameOfGenericWordsAloneKeepsThem() {
    assertThat(keys.of("City").core()).isEqualTo("city");
  }
}
