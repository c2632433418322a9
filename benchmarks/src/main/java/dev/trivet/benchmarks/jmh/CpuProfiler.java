package dev.trivet.benchmarks.jmh;

import dev.trivet.benchmarks.CpuTime;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The {@linkplain CpuTime CPU time} of one operation. Unlike wall time it hardly depends on what
 * else the machine does.
 */
public final class CpuProfiler implements InternalProfiler {

  /** The name of the figure. */
  public static final String NAME = "cpu.norm";

  private long before;

  @Override
  public String getDescription() {
    return "CPU time of the process for one operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = CpuTime.used();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double used = CpuTime.used() - before;
    double operations = Math.max(1, result.getMetadata().getAllOps());
    return List.of(new ScalarResult(NAME, used / operations, "ns/op", AggregationPolicy.AVG));
  }
}
