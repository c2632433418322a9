package dev.trivet.benchmarks.run;

import dev.trivet.benchmarks.jmh.CallBench;
import dev.trivet.benchmarks.jmh.CpuProfiler;
import dev.trivet.benchmarks.jmh.CrowdBench;
import dev.trivet.benchmarks.jmh.DecodeBench;
import dev.trivet.benchmarks.jmh.GuardBench;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The JMH benchmarks, in rounds: one fork of each contender after the other, then again. */
final class Warm {

  private final Figures figures;
  private final String server;
  private final Plan plan;

  Warm(Figures figures, String server, Plan plan) {
    this.figures = figures;
    this.server = server;
    this.plan = plan;
  }

  void round() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(CallBench.class.getName())
            .include(CrowdBench.class.getName())
            .include(DecodeBench.class.getName())
            .include(GuardBench.class.getName() + ".all")
            .forks(1)
            .warmupIterations(plan.warmups())
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(plan.iterations())
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuProfiler.class)
            .jvmArgsAppend("-Xmx1g", "-Dbench.server=" + server)
            .build();
    for (var result : new Runner(options).run()) {
      add(result);
    }
  }

  private void add(RunResult result) {
    var params = result.getParams();
    var name = new StringBuilder(params.getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1"));
    for (var key : new TreeSet<>(params.getParamsKeys())) {
      name.append(' ').append(params.getParam(key));
    }
    figures.add(name + " wall", result.getPrimaryResult().getScore());
    result
        .getSecondaryResults()
        .forEach(
            (label, value) -> {
              if (label.endsWith(CpuProfiler.NAME)) {
                figures.add(name + " cpu", value.getScore());
              } else if (label.endsWith("alloc.rate.norm")) {
                figures.add(name + " bytes", value.getScore());
              }
            });
  }
}
