package dev.trivet.spring.test;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.time.VirtualTime;
import java.util.List;

/**
 * The fakes of one application context.
 *
 * @param time the clock of all of them
 * @param fakes each of another kind
 */
record RunningFakes(VirtualTime time, List<Fake> fakes) {

  void reset() {
    time.reset();
    fakes.forEach(Fake::reset);
  }

  void close() {
    fakes.forEach(Fake::close);
  }
}
