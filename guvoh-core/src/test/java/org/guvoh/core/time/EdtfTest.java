package org.guvoh.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "2031,                        2031-01-01, 2031-12-31, YEAR",
    "2031?,                       2031-01-01, 2031-12-31, YEAR",
    "2031-02,                     2031-02-01, 2031-02-28, MONTH",
    "2032-02~,                    2032-02-01, 2032-02-29, MONTH",
    "2031-11-06,                  2031-11-06, 2031-11-06, DAY",
    "2031-11-06%,                 2031-11-06, 2031-11-06, DAY",
    "2031-21,                     2031-03-01, 2031-05-31, SEASON",
    "2031-22,                     2031-06-01, 2031-08-31, SEASON",
    "2031-23,                     2031-09-01, 2031-11-30, SEASON",
    "2031-24,                     2031-12-01, 2032-02-29, SEASON",
    "2031-11-06T23:59,            2031-11-06, 2031-11-06, MINUTE",
    "2031-11-06T04:30:15Z,        2031-11-06, 2031-11-06, MINUTE",
    "2031-11-06T04:30+05:00,      2031-11-06, 2031-11-06, MINUTE",
    "2031-11-06T04:30-03:30,      2031-11-06, 2031-11-06, MINUTE",
    "2031-11-06/2031-11-09,       2031-11-06, 2031-11-09, INTERVAL",
    "2031-11/2032,                2031-11-01, 2032-12-31, INTERVAL",
    "2031-11-06~/2031-24?,        2031-11-06, 2032-02-29, INTERVAL",
  })
  void aValueWithAYearHasCalendarBounds(
      String value, LocalDate earliest, LocalDate latest, TimePrecision precision) {
    Edtf time = Edtf.parse(value);
    assertThat(time.earliest()).contains(earliest);
    assertThat(time.latest()).contains(latest);
    assertThat(time.precision()).isEqualTo(precision);
    assertThat(time.hasYear()).isTrue();
    assertThat(time).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-11,          MONTH",
    "XXXX-11-06,       DAY",
    "XXXX-02-29,       DAY",
    "XXXX-11-06?,      DAY",
    "XXXX-23,          SEASON",
    "XXXX-11-06T04:30, MINUTE",
    "XXXX-XX-14,       DAY",
    "XXXX-XX-14/..,    INTERVAL",
    "XXXX-11-06/XXXX-11-08, INTERVAL",
  })
  void aValueWithoutAYearHasNoCalendarBounds(String value, TimePrecision precision) {
    Edtf time = Edtf.parse(value);
    assertThat(time.hasYear()).isFalse();
    assertThat(time.earliest()).isEmpty();
    assertThat(time.latest()).isEmpty();
    assertThat(time.precision()).isEqualTo(precision);
  }

  @Test
  void anOpenEndIsNoBound() {
    assertThat(Edtf.parse("../2031-11-06").earliest()).isEmpty();
    assertThat(Edtf.parse("../2031-11-06").latest()).contains(LocalDate.of(2031, 11, 6));
    assertThat(Edtf.parse("2031-11-06/..").latest()).isEmpty();
    assertThat(Edtf.parse("2031-11-06/..").earliest()).contains(LocalDate.of(2031, 11, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "today",
        "31",
        "20311106",
        "2031-1",
        "2031-00",
        "2031-13",
        "2031-20",
        "2031-25",
        "2031-21-01",
        "2031-11-00",
        "2031-11-31",
        "2031-02-29",
        "XXXX",
        "XXXX-13",
        "XXXX-02-30",
        "XX31-11-06",
        "2031-11-06 04:30",
        "2031-11T04:30",
        "2031-11-06T24:00",
        "2031-11-06T04:60",
        "2031-11-06T04:30:61",
        "2031-11-06T04:30+25:00",
        "2031-11-06T04:30+05:75",
        "2031-11-06??",
        "2031-11-06\n",
        "٢٠٣١",
        "../..",
        "/",
        "2031/",
        "/2031",
        "2031/2032/2033",
        "2031-11-09/2031-11-06",
        "2031-11-06/2031-10"
      })
  void whatIsNoTimeIsRefused(String value) {
    assertThatThrownBy(() -> Edtf.parse(value)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Edtf.tryParse(value)).isEmpty();
  }

  @Test
  void aRefusalShowsTheValue() {
    assertThatThrownBy(() -> Edtf.parse("2031-11-31")).hasMessageContaining("2031-11-31");
    assertThatThrownBy(() -> Edtf.parse("soon")).hasMessageContaining("soon");
  }

  @ParameterizedTest
  @CsvSource({
    "2031,            2031-11-06",
    "2031-11,         2031-11-06T04:30Z",
    "2031-24,         2032-01",
    "2031-11-06,      2031-11-06?",
    "2031-11-06/..,   2040",
    "../2031,         2031-11-06",
    "XXXX-11-06,      2031-11-06",
    "XXXX-11-06,      2031-11",
    "XXXX-11-06,      2031",
    "XXXX-11-06,      XXXX-11",
    "XXXX-23,         XXXX-11-06",
    "XXXX-24,         2032-01-15",
    "XXXX-22,         2031-22",
    "XXXX-22,         2031",
    "XXXX-11-06,      2031-11-01/2031-11-30",
  })
  void timesThatMayCoincideAreCompatible(String one, String other) {
    assertThat(Edtf.parse(one).compatibleWith(Edtf.parse(other))).isTrue();
    assertThat(Edtf.parse(other).compatibleWith(Edtf.parse(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2031,          2032",
    "2031-11-06,    2031-11-07",
    "2031-11-06,    2031-10",
    "../2030,       2031-11-06",
    "2031-11-06/.., 2031-11-05",
    "XXXX-11-06,    XXXX-11-07",
    "XXXX-11-06,    2031-10-06",
    "XXXX-11-06,    2031-10",
    "XXXX-22,       2031-11-06",
    "XXXX-22,       XXXX-23",
  })
  void timesThatCannotCoincideAreNotCompatible(String one, String other) {
    assertThat(Edtf.parse(one).compatibleWith(Edtf.parse(other))).isFalse();
    assertThat(Edtf.parse(other).compatibleWith(Edtf.parse(one))).isFalse();
  }

  @Test
  void theDayOfATimeOfDayIsItsDate() {
    assertThat(Edtf.parse("2031-11-06T04:30+05:00").day()).isEqualTo(Edtf.parse("2031-11-06"));
    assertThat(Edtf.parse("2031-11").day()).isEqualTo(Edtf.parse("2031-11"));
  }

  @Test
  void twoDaysMakeAnIntervalAndOneDayMakesADay() {
    LocalDate day = LocalDate.of(2031, 11, 6);
    assertThat(Edtf.between(day, day)).isEqualTo(Edtf.parse("2031-11-06"));
    assertThat(Edtf.between(day, day.plusDays(2))).isEqualTo(Edtf.parse("2031-11-06/2031-11-08"));
    assertThat(Edtf.tryParse("2031-11-06")).isEqualTo(Optional.of(Edtf.ofDay(day)));
  }
}
