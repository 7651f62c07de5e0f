package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Times in words. */
class TimesTest {
  @Test
  void aFullDateIsRead() {
    assertThat(Reading.of("Gunmen attacked the post on May 3, 2031.").times())
        .containsExactly("May 3, 2031 = 2031-05-03");
    assertThat(Reading.of("Gunmen attacked the post on 3 May 2031.").times())
        .containsExactly("3 May 2031 = 2031-05-03");
    assertThat(Reading.of("Gunmen attacked the post on 2031-05-03.").times())
        .containsExactly("2031-05-03 = 2031-05-03");
  }

  @Test
  void anyWhiteSpaceStandsBetweenDayAndMonth() {
    assertThat(Reading.of("Gunmen attacked the post on 3  May 2031.").times())
        .containsExactly("3 May 2031 = 2031-05-03");
    assertThat(Reading.of("Gunmen attacked the post on 3+May 2031.").times())
        .noneMatch(read -> read.endsWith("2031-05-03"));
  }

  @Test
  void withoutPublicationAYearThatIsNotSaidStaysOpen() {
    assertThat(Reading.of("The attack took place on 4 May.").times())
        .containsExactly("4 May = XXXX-05-04");
  }

  @Test
  void withPublicationAYearThatIsNotSaidIsTheLastOneThatFits() {
    assertThat(Reading.published("2031-06-10", "The attack took place on 4 May.").times())
        .containsExactly("4 May = 2031-05-04");
    assertThat(Reading.published("2031-03-10", "The attack took place on 4 May.").times())
        .containsExactly("4 May = 2030-05-04");
  }

  @Test
  void theSameDayIsTheDayToldBefore() {
    assertThat(
            Reading.of(
                    "On May 3, 2031, gunmen attacked the post. The same day, a convoy was hit."
                        + " Two days later the road was opened.")
                .times())
        .containsExactly(
            "May 3, 2031 = 2031-05-03", "The same day = 2031-05-03", "Two days later = 2031-05-05");
  }

  @Test
  void aRelativeDayNeedsThePublication() {
    String text = "The post was attacked on Sunday, two days ago, or yesterday.";
    assertThat(Reading.of(text).times()).isEmpty();
    assertThat(Reading.published("2031-06-10", text).times())
        .containsExactly(
            "on Sunday = 2031-06-08", "two days ago = 2031-06-08", "yesterday = 2031-06-09");
  }

  @Test
  void aMayAttackIsAMonthAndNoModal() {
    Reading reading = Reading.of("A May attack killed three soldiers near Kest.");
    assertThat(reading.times()).containsExactly("A May = XXXX-05");
    assertThat(reading.tolls()).containsExactly("killed security forces = 3 · the report");
  }

  @Test
  void aDateMayStandOnTwoLines() {
    assertThat(Reading.of("The attack on May\n3, 2031 killed three\nsoldiers.").times())
        .containsExactly("May 3, 2031 = 2031-05-03");
  }

  @Test
  void aDateThatDoesNotExistIsNoTimeAndNoCount() {
    Reading reading = Reading.of("The attack on February 30, 2031 killed three soldiers.");
    assertThat(reading.times()).isEmpty();
    assertThat(reading.counts()).containsExactly("three = 3");
    assertThat(reading.claims()).containsExactly("killed security forces = 3 · the report");
  }

  @Test
  void daysOfOneMonthAreAnInterval() {
    assertThat(Reading.of("Gunmen attacked the post on 3-5 May 2031.").times())
        .containsExactly("3-5 May 2031 = 2031-05-03/2031-05-05");
    assertThat(Reading.of("Fighting went on from May 3 to 5, 2031.").times())
        .containsExactly("May 3 to 5, 2031 = 2031-05-03/2031-05-05");
  }

  @Test
  void sinceAndUntilLeaveOneEndOpen() {
    assertThat(Reading.of("Since May 3, 2031 the road has been closed.").times())
        .containsExactly("May 3, 2031 = 2031-05-03/..");
    assertThat(Reading.of("The road was open until May 2031.").times())
        .containsExactly("May 2031 = ../2031-05");
  }

  @Test
  void aNameOrAModalIsNoMonth() {
    assertThat(Reading.of("Gunmen may attack again and march on the town.").times()).isEmpty();
  }
}
