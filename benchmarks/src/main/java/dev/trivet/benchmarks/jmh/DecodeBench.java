package dev.trivet.benchmarks.jmh;

import dev.trivet.benchmarks.Calls;
import dev.trivet.benchmarks.Contender;
import dev.trivet.benchmarks.Memory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call whose response is in memory already: everything but the network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBench {

  @Param({"trivet", "typed", "strings"})
  @SuppressWarnings("NullAway.Init")
  String contender;

  @SuppressWarnings("NullAway.Init")
  private Calls create;

  @SuppressWarnings("NullAway.Init")
  private Calls page;

  /** Fetches both responses once. */
  @Setup
  public void fetch() {
    create = remembering();
    create.create();
    page = remembering();
    page.page();
  }

  private Calls remembering() {
    return Contender.over(contender, System.getProperty("bench.server", ""), Memory.client());
  }

  /** Creates one team. */
  @Benchmark
  public Object create() {
    return create.create();
  }

  /** Reads a page of 100 teams. */
  @Benchmark
  public List<?> page() {
    return page.page();
  }
}
