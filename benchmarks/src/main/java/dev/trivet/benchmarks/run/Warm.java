package dev.trivet.benchmarks.run;

import dev.trivet.benchmarks.Contender;
import dev.trivet.benchmarks.jmh.CallBench;
import dev.trivet.benchmarks.jmh.ConcurrencyBench;
import dev.trivet.benchmarks.jmh.CpuProfiler;
import dev.trivet.benchmarks.jmh.DecodeBench;
import dev.trivet.core.transport.LimiterOverheadBench;
import dev.trivet.core.transport.ObserverOverheadBench;
import java.util.List;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The JMH benchmarks, in rounds: one fork of each contender after the other, then again. */
final class Warm {

  /**
   * How contenders run. A thousand calls a second reach the usual thresholds of the compiler after
   * the measurement only.
   */
  static final List<String> JVM =
      List.of(
          "-Xmx1g",
          "-XX:-UseDynamicNumberOfCompilerThreads",
          "-XX:Tier4InvocationThreshold=1000",
          "-XX:Tier4MinInvocationThreshold=200",
          "-XX:Tier4CompileThreshold=3000");

  private final Figures figures;
  private final String server;
  private final Plan plan;

  Warm(Figures figures, String server, Plan plan) {
    this.figures = figures;
    this.server = server;
    this.plan = plan;
  }

  /** Contenders for the same figure run side by side, so that both meet the same disturbances. */
  void round() throws RunnerException {
    for (var service : Contender.SERVICES) {
      run(options().include(CallBench.class.getName()).param("service", service));
    }
    run(
        options()
            .include(ConcurrencyBench.class.getName())
            .include(DecodeBench.class.getName())
            .include(LimiterOverheadBench.class.getName())
            .include(ObserverOverheadBench.class.getName()));
  }

  /** What observers cost when there are none. */
  void observers() throws RunnerException {
    run(options().include(ObserverOverheadBench.class.getName()));
  }

  private ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .forks(1)
        .warmupIterations(plan.warmups())
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(plan.iterations())
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .jvmArgs(JVM.toArray(String[]::new))
        .jvmArgsAppend("-Dbench.server=" + server);
  }

  private void run(ChainedOptionsBuilder options) throws RunnerException {
    for (var result : new Runner(options.build()).run()) {
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
