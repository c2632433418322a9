package dev.trivet.benchmarks.jmh;

import dev.trivet.benchmarks.Calls;
import dev.trivet.benchmarks.Contender;
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

/** One call over a warm connection to a server in another process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBench {

  @Param({"rootly", "rollbar", "honeybadger"})
  @SuppressWarnings("NullAway.Init")
  String service;

  @Param({"trivet", "typed", "strings"})
  @SuppressWarnings("NullAway.Init")
  String contender;

  @SuppressWarnings("NullAway.Init")
  private Calls calls;

  /** Connects; the address comes with the command line of the fork. */
  @Setup
  public void connect() {
    calls = Contender.of(service, contender, System.getProperty("bench.server", ""));
    if (calls.page().size() != 100) {
      throw new IllegalStateException("not a page of 100");
    }
  }

  /** Creates one team. */
  @Benchmark
  public Object create() {
    return calls.create();
  }

  /** Reads a page of 100 teams. */
  @Benchmark
  public List<?> page() {
    return calls.page();
  }
}
