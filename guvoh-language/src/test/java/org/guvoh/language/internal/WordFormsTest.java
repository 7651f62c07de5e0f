package org.guvoh.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {
  @Test
  void aLemmaRuleCutsAndAppends() {
    assertThat(LemmaRule.parse("l:3:y").apply("Parties")).isEqualTo("party");
    assertThat(LemmaRule.parse("k:0:").apply("NATO")).isEqualTo("NATO");
    assertThat(LemmaRule.parse("l:2:::").apply("ab")).isEqualTo("::");
  }

  @Test
  void aLemmaRuleThatCutsTooMuchLeavesTheWord() {
    assertThat(LemmaRule.parse("l:6:good").apply("Best")).isEqualTo("best");
    assertThat(LemmaRule.parse("l:4:").apply("Best")).isEqualTo("best");
  }

  @Test
  void wrongLemmasAreMended() {
    LemmaRepair repair = new LemmaRepair(List.of("fire", "deny", "kill", "fir", "sound"));
    assertThat(repair.mend("spoken", "VERB", "spoke")).isEqualTo("speak");
    assertThat(repair.mend("Wrote", "VERB", "wroy")).isEqualTo("write");
    assertThat(repair.mend("fired", "VERB", "fir")).isEqualTo("fire");
    assertThat(repair.mend("denied", "VERB", "deni")).isEqualTo("deny");
    assertThat(repair.mend("injured", "VERB", "injur")).isEqualTo("injure");
    assertThat(repair.mend("gunmen", "NOUN", "gunmen")).isEqualTo("gunman");
    assertThat(repair.mend("killing", "VERB", "kill")).isEqualTo("kill");
    assertThat(repair.mend("sounds", "NOUN", "sound")).isEqualTo("sound");
  }

  @Test
  void shapesTellCapitalsAndFigures() {
    assertThat(WordShape.of("Kest", true)).isEqualTo(WordShape.INITIAL_FIRST);
    assertThat(WordShape.of("Kest", false)).isEqualTo(WordShape.INITIAL);
    assertThat(WordShape.of("U.N.", false)).isEqualTo(WordShape.CAPITALS);
    assertThat(WordShape.of("A", false)).isEqualTo(WordShape.ONE_CAPITAL);
    assertThat(WordShape.of("al-Nur", false)).isEqualTo(WordShape.MIXED);
    assertThat(WordShape.of("1,200", false)).isEqualTo(WordShape.DIGITS);
    assertThat(WordShape.of("T-72", false)).isEqualTo(WordShape.ALPHANUMERIC);
    assertThat(WordShape.of("…", false)).isEqualTo(WordShape.OTHER);
  }
}
