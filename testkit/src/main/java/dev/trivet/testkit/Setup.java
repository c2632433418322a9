package dev.trivet.testkit;

import dev.trivet.testkit.internal.FakeContext;
import java.util.function.Consumer;

/** The parts that exist before a fake does. */
record Setup(FakeOptions options, Faults faults, FakeContext context) {

  static Setup of(Consumer<FakeOptions> changes) {
    var options = new FakeOptions();
    changes.accept(options);
    var faults = new Faults();
    var context = new FakeContext(options.clock(), faults::lag, faults::linkOrigin);
    context.choosePageSize(options.pageSize());
    return new Setup(options, faults, context);
  }
}
