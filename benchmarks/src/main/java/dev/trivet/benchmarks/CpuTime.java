package dev.trivet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The CPU time of this process: all threads, the collector's included, but not those of the JIT
 * compiler, whose work a long-lived process does once. Needs Linux for the exception, and {@code
 * -XX:-UseDynamicNumberOfCompilerThreads}, so that they are there from the start to the end.
 */
public final class CpuTime {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final Path THREADS = Path.of("/proc/self/task");
  private static final List<Path> COMPILER = compiler();

  private CpuTime() {}

  /** What was used so far, in nanoseconds. */
  public static long used() {
    long nanos = SYSTEM.getProcessCpuTime();
    try {
      for (var thread : COMPILER) {
        var times = Files.readString(thread.resolve("schedstat"));
        nanos -= Long.parseLong(times.substring(0, times.indexOf(' ')));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nanos;
  }

  private static List<Path> compiler() {
    if (!Files.isDirectory(THREADS)) {
      return List.of();
    }
    try (var threads = Files.list(THREADS)) {
      return threads.filter(CpuTime::compiles).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean compiles(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).contains("CompilerThre");
    } catch (IOException ended) {
      return false;
    }
  }
}
