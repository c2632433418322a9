package dev.trivet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The CPU time of this process: all threads, the collector's included, but not those of the JIT
 * compiler, whose work a long-lived process does once. Needs Linux for the exception, and {@code
 * -XX:-UseDynamicNumberOfCompilerThreads}, because threads that end take their time with them.
 */
public final class CpuTime {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final Path THREADS = Path.of("/proc/self/task");

  private CpuTime() {}

  /** What was used so far, in nanoseconds. */
  public static long used() {
    return SYSTEM.getProcessCpuTime() - compiler();
  }

  private static long compiler() {
    if (!Files.isDirectory(THREADS)) {
      return 0;
    }
    long nanos = 0;
    try (var threads = Files.newDirectoryStream(THREADS)) {
      for (var thread : threads) {
        nanos += compiler(thread);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nanos;
  }

  private static long compiler(Path thread) throws IOException {
    try {
      boolean compiles = Files.readString(thread.resolve("comm")).contains("CompilerThre");
      var times = compiles ? Files.readString(thread.resolve("schedstat")) : "0 ";
      return Long.parseLong(times.substring(0, times.indexOf(' ')));
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
