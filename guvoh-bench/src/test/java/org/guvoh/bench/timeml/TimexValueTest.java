package org.guvoh.bench.timeml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexValueTest {
  @ParameterizedTest
  @CsvSource({
    "2031-11-07, 2031-11-07, true",
    "2031-11-07, 2031-11-08, false",
    "2031-11-07, 2031-11, false",
    "2031-11, 2031-11~, true",
    "2031-W45, 2031-11-03/2031-11-09, true",
    "2031-W45-WE, 2031-11-08/2031-11-09, true",
    "2031-Q3, 2031-07-01/2031-09-30, true",
    "2031-Q3, 2031-07/2031-09, true",
    "2031-H1, 2031-01/2031-06, true",
    "2031-SU, 2031-22, true",
    "203, 2030/2039, true",
    "203X, 2030/2039, true",
    "20, 2000/2099, true",
    "2031-11-07TNI, 2031-11-07, true",
    "2031-11-07T09:30, 2031-11-07T09:30:00+05:00, true",
    "2031-11-07T09, 2031-11-07T09:00, true",
    "2031-11-07T09:30, 2031-11-07, false",
    "XXXX-11-06, XXXX-11-06, true",
    "2031-11-XX, 2031-11, true",
    "PRESENT_REF, 2031-11-07, false",
  })
  void valuesOfBothFormsAreCompared(String gold, String found, boolean same) {
    assertThat(TimexValue.same(gold, found)).isEqualTo(same);
  }
}
