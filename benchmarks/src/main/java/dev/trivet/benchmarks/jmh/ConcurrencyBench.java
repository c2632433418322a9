package dev.trivet.benchmarks.jmh;

import dev.trivet.benchmarks.Calls;
import dev.trivet.benchmarks.Contender;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** 64 threads on one client. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Threads(64)
public class ConcurrencyBench {

  @Param({"trivet", "typed", "strings"})
  @SuppressWarnings("NullAway.Init")
  String contender;

  @SuppressWarnings("NullAway.Init")
  private Calls calls;

  /** Connects. */
  @Setup
  public void connect() {
    calls = Contender.of("rootly", contender, System.getProperty("bench.server", ""));
  }

  /** Creates one team. */
  @Benchmark
  public Object create() {
    return calls.create();
  }
}
