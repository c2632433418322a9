package dev.trivet.testkit;

import dev.trivet.testkit.internal.FaultPlan;
import dev.trivet.testkit.internal.World;
import java.util.function.Consumer;

/** The parts that exist before a fake does. */
record Setup(FakeOptions options, FaultPlan faults, World world) {

  static Setup of(Consumer<FakeOptions> changes) {
    FakeOptions options = new FakeOptions();
    changes.accept(options);
    FaultPlan faults = new FaultPlan();
    World world = new World(options.clock(), faults);
    world.choosePageSize(options.pageSize());
    return new Setup(options, faults, world);
  }
}
