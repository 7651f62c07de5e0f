package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small change to a text changes what it should, and nothing else. */
class MetamorphicTest {
  static Stream<String> sentences() {
    return Stream.of(
        "Orrin Vale said that gunmen killed four soldiers near Kest on May 3, 2031.",
        "Gunmen killed four soldiers near Kest, Orrin Vale said on May 5, 2031.",
        "According to Orrin Vale, at least 12 people were wounded near Kest.",
        "\"Gunmen killed four soldiers near Kest,\" said Orrin Vale.",
        "Orrin Vale told reporters that up to 15 attackers were killed.",
        "Orrin Vale denied that gunmen killed four soldiers.",
        "The Daily Courier reported that Orrin Vale said gunmen killed four soldiers.",
        "Gunmen attacked a post near Kest, killing two soldiers, Orrin Vale said.",
        "Orrin Vale, a spokesman for the army, said gunmen killed dozens of villagers.",
        "On May 5, 2031, Orrin Vale said gunmen abducted three engineers near Kest.",
        "Orrin Vale confirmed that 15 of the attackers and 2 soldiers have died.",
        "Orrin Vale said it was unclear who attacked the post near Kest.");
  }

  static Stream<String> killings() {
    return sentences().filter(text -> text.contains("gunmen killed"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("killings")
  void reportedlyAddsAHedgeAndAHiddenSpeakerOnly(String text) {
    String hedged = text.replace("gunmen killed", "gunmen reportedly killed");
    assertThat(Reading.of(hedged).claims().stream().map(MetamorphicTest::withoutHedge))
        .containsExactlyElementsOf(Reading.of(text).claims());
    assertThat(Reading.of(hedged).tolls()).allMatch(toll -> toll.contains("~reportedly"));
  }

  private static String withoutHedge(String line) {
    return line.replace(" ~reportedly", "").replace(" > speaker not named reports", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void anotherSpeakerChangesOnlyTheSpeaker(String text) {
    List<String> swapped = everything(Reading.of(text.replace("Orrin Vale", "Mara Dunn")));
    assertThat(swapped.stream().map(line -> line.replace("Mara Dunn", "Orrin Vale")))
        .containsExactlyElementsOf(everything(Reading.of(text)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void curlyQuotesChangeNothing(String text) {
    String curly = text.replaceFirst("\"", "“").replaceFirst("\"", "”");
    assertThat(Reading.of(curly).claims()).isEqualTo(Reading.of(text).claims());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void spacesAndLineBreaksChangeNothing(String text) {
    List<String> expected = everything(Reading.of(text));
    assertThat(everything(Reading.of(text.replace(" ", "  ")))).isEqualTo(expected);
    int middle = text.indexOf(' ', text.length() / 2);
    String wrapped = text.substring(0, middle) + "\n" + text.substring(middle + 1);
    assertThat(everything(Reading.of(wrapped))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void aParagraphOnSomethingElseChangesNothing(String text) {
    Reading longer = Reading.of("The harvest was good and the roads are dry.\n\n" + text);
    assertThat(everything(longer)).isEqualTo(everything(Reading.of(text)));
  }

  private static List<String> everything(Reading reading) {
    return Stream.of(
            reading.times(),
            reading.counts(),
            reading.statements(),
            reading.events(),
            reading.claims())
        .flatMap(List::stream)
        .toList();
  }
}
