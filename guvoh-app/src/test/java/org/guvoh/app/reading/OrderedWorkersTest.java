package org.guvoh.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkersTest {
  private final List<Integer> received = new ArrayList<>();

  @Test
  void resultsComeInTheOrderOfTheInputsWhoeverIsFirst() {
    CountDownLatch secondIsDone = new CountDownLatch(1);
    try (OrderedWorkers<Integer, Integer> workers =
        new OrderedWorkers<>(2, input -> firstWaits(input, secondIsDone), received::add)) {
      IntStream.range(0, 6).forEach(workers::offer);
      workers.drain();
    }
    assertThat(received).containsExactly(0, 1, 2, 3, 4, 5);
  }

  private static int firstWaits(int input, CountDownLatch secondIsDone) {
    if (input == 1) {
      secondIsDone.countDown();
    }
    if (input == 0) {
      try {
        assertThat(secondIsDone.await(30, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return input;
  }

  @Test
  void noMoreInputsAreHeldThanTheWindowWhateverThePile() {
    List<Integer> held = new ArrayList<>();
    try (OrderedWorkers<Integer, Integer> workers =
        new OrderedWorkers<>(3, input -> input, received::add)) {
      for (int input = 0; input < 1000; input++) {
        workers.offer(input);
        held.add(input + 1 - received.size());
      }
      workers.drain();
    }
    assertThat(held).allMatch(count -> count <= 3 * 4);
    assertThat(received).hasSize(1000).isSorted();
  }

  @Test
  void whatAWorkerCouldNotDoIsToldAsItWas() {
    try (OrderedWorkers<Integer, Integer> workers =
        new OrderedWorkers<>(2, OrderedWorkersTest::refuse, received::add)) {
      workers.offer(1);
      assertThatThrownBy(workers::drain)
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage("not 1");
    }
  }

  private static int refuse(int input) {
    throw new UnsupportedOperationException("not " + input);
  }
}
