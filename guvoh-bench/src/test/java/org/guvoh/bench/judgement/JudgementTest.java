package org.guvoh.bench.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.record.ExtractionCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JudgementTest {
  private static final String TOLL =
      "\"content\":\"toll\",\"effect\":\"killed\",\"role\":\"civilians\",\"whom\":\"people\",\"polarity\":\"affirmed\",\"modality\":\"actual\"";

  private static ClaimPair pair(int one, int other, String manner, boolean parts) {
    return ClaimPair.parse(
        """
        {"id":"p","field":"killed","a":{"speaker":"the mayor","manner":"says",%s,"low":%d,"high":%d},
         "b":{"speaker":"the clinic","manner":"%s",%s,"low":%d,"high":%d},
         "sameIncident":true,"context":[],"relation":"%s","disagreement":%s,"why":"w"}
        """
            .formatted(
                TOLL,
                one,
                one,
                manner,
                TOLL,
                other,
                other,
                parts ? "differs" : "compatible",
                parts));
  }

  private static SetScore score(ClaimPair pair) {
    return SetScore.of("pairs", "", List.of(new PairsSet().score(pair)));
  }

  @Test
  void differentCountsOfTwoSpeakersAreFlagged() {
    SetScore score = score(pair(4, 9, "says", true));
    assertThat(score.get("disagreement").value()).isEqualTo(1);
    assertThat(score.get("relation").value()).isEqualTo(1);
  }

  @Test
  void equalCountsAreNot() {
    SetScore score = score(pair(4, 4, "says", false));
    assertThat(score.get("disagreement").found()).isZero();
    assertThat(score.get("relation").value()).isEqualTo(1);
  }

  @Test
  void aSilentSideHasNoClaim() {
    ClaimPair silent =
        ClaimPair.parse(
            "{\"id\":\"p\",\"a\":{\"speaker\":\"x\",%s,\"low\":1,\"high\":1},\"b\":{\"speaker\":\"y\",\"content\":null}}"
                .formatted(TOLL));
    assertThat(silent.claims()).hasSize(1);
  }

  private static final JsonNode FAMILY =
      ExtractionCodec.plainMapper()
          .readTree(
              """
              {"id":"f","truth":[{"report":"a","incident":"i","origins":["host"]},{"report":"b","incident":"i","origins":["host","gar"]},
               {"report":"c","incident":"i","origins":["gar"]},{"report":"d","incident":"j","origins":["gar"]}],
               "originCount":[{"incident":"i","low":2,"high":2}]}
              """);

  private static SetScore families(Map<String, Set<String>> found) {
    return SetScore.of("families", "", List.of(FamiliesSet.score(FAMILY, found)));
  }

  @Test
  void pairsOfReportsOnOneIncidentThatShareAnOriginAreCounted() {
    SetScore right =
        families(
            Map.of("a", Set.of("1"), "b", Set.of("1", "2"), "c", Set.of("2"), "d", Set.of("2")));
    assertThat(right.get("same origin").gold()).isEqualTo(2);
    assertThat(right.get("same origin").value()).isEqualTo(1);
    assertThat(right.get("origins counted").value()).isEqualTo(1);
  }

  @Test
  void oneOriginForAllHasFullRecallAndEachItsOwnHasNone() {
    SetScore all =
        families(Map.of("a", Set.of("1"), "b", Set.of("1"), "c", Set.of("1"), "d", Set.of("1")));
    assertThat(all.get("same origin").recall()).isEqualTo(1);
    assertThat(all.get("same origin").precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(all.get("origins counted").value()).isZero();
    assertThat(families(Map.of()).get("same origin").value()).isZero();
  }
}
