package org.guvoh.ingest.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.guvoh.core.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-11-18                         | 2024-11-18
          2024-11-18T09:05:00Z               | 2024-11-18T09:05:00Z
          2024-11-18T09:05:00.123+0500       | 2024-11-18T09:05:00+05:00
          2024-11-18 09:05                   | 2024-11-18T09:05
          2024-11-18T09:05+05                | 2024-11-18T09:05+05:00
          20241118                           | 2024-11-18
          18.11.2024 09:05                   | 2024-11-18T09:05
          18 November 2024                   | 2024-11-18
          Nov. 8, 2024                       | 2024-11-08
          Monday, November 18, 2024 at 9:05  | 2024-11-18T09:05
          Mon, 18 Nov 2024 09:05:00 GMT      | 2024-11-18T09:05:00Z
          Mon, 18 Nov 2024 09:05:00 +0430    | 2024-11-18T09:05:00+04:30
          18 ноября 2024                     | 2024-11-18
          2024-11                            | 2024-11
          2024                               | 2024
          """)
  void readsWhatIsSaidAndNoMore(String said, String expected) {
    assertThat(PublicationTime.find(said)).contains(Edtf.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11/12/2024",
        "yesterday",
        "",
        "2024-02-30",
        "0001-01-01T00:00:00",
        "1970-01-01T00:00:00Z",
        "XXXX-11-18",
        "1731920700",
        "18 Brumaire 2024"
      })
  void whatIsAmbiguousOrAPlaceholderIsNotRead(String said) {
    assertThat(PublicationTime.find(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-18 09:05 EST", "18 November 2024 09:05 MSK"})
  void aClockInAZoneWithAnAmbiguousNameIsLeftOut(String said) {
    assertThat(PublicationTime.find(said)).contains(Edtf.parse("2024-11-18"));
  }
}
