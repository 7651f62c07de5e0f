package org.guvoh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChainTest {
  private static final Chain REPORT =
      Chain.ofReport(new Speaker.Publisher(Stated.said("Hill Gazette", "header")));

  @Test
  void aChainBeginsWithTheReportEvenWhenItsPublisherIsUnknown() {
    Chain unknown = Chain.ofReport(new Speaker.Publisher(Stated.absent("no publisher named")));
    assertThat(unknown.label()).isEqualTo("publisher not known reports");
    assertThatThrownBy(() -> new Chain(List.of(link("the ministry", Manner.SAYS))))
        .hasMessageContaining("first link");
    assertThatThrownBy(() -> new Chain(List.of())).hasMessageContaining("at least the report");
  }

  @Test
  void theLabelReadsFromTheOutsideIn() {
    assertThat(chain(Manner.REPORTS, Manner.DENIES).label())
        .isEqualTo("Hill Gazette reports → speaker 1 reports → speaker 2 denies");
  }

  @Test
  void theInnermostLinkIsNearestToTheContent() {
    assertThat(REPORT.innermost().speaker().label()).isEqualTo("Hill Gazette");
    assertThat(chain(Manner.SAYS, Manner.CLAIMS).innermost().speaker().label())
        .isEqualTo("speaker 2");
  }

  @Test
  void aLongerChainLeavesTheShorterAsItWas() {
    Chain shorter = chain(Manner.SAYS);
    shorter.with(link("residents", Manner.SAYS));
    assertThat(shorter.links()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "SAYS,    SAYS,    false",
    "SAYS,    DENIES,  true",
    "DENIES,  SAYS,    true",
    "DENIES,  DENIES,  false",
    "REPORTS, DOUBTS,  true",
    "DENIES,  DOUBTS,  false",
  })
  void aDenialOfADenialIsNotOpposed(Manner outer, Manner inner, boolean opposed) {
    assertThat(chain(outer, inner).opposed()).isEqualTo(opposed);
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void onlyDenialAndDoubtStandAgainstTheContent(Manner manner) {
    assertThat(chain(manner).opposed())
        .isEqualTo(manner == Manner.DENIES || manner == Manner.DOUBTS);
  }

  @Test
  void onlySpeakersWhoAreNamedCanBeRecognisedAgain() {
    ActorReference ministry = ActorReference.provisional("Ministry of Wells", ActorKind.OFFICE);
    assertThat(new Speaker.Named(ministry).identity()).contains("actor:Ministry of Wells");
    assertThat(REPORT.innermost().speaker().identity()).contains("publisher:Hill Gazette");
    assertThat(new Speaker.Described("two officials").identity()).isEmpty();
    assertThat(new Speaker.Document("a report of June").identity()).isEmpty();
    assertThat(new Speaker.Publisher(Stated.absent("none named")).identity()).isEmpty();
  }

  private static Chain chain(Manner... manners) {
    Chain chain = REPORT;
    for (int i = 0; i < manners.length; i++) {
      chain = chain.with(link("speaker " + (i + 1), manners[i]));
    }
    return chain;
  }

  private static ChainLink link(String speaker, Manner manner) {
    return new ChainLink(
        new Speaker.Described(speaker),
        manner,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
