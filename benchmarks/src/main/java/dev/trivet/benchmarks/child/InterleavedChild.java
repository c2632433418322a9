package dev.trivet.benchmarks.child;

import dev.trivet.benchmarks.Calls;
import dev.trivet.benchmarks.Contender;
import dev.trivet.benchmarks.CpuTime;
import dev.trivet.benchmarks.Memory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Makes calls whenever it is told to: several JVMs can be measured in turns. */
public final class InterleavedChild {

  private InterleavedChild() {}

  /**
   * Reads how many milliseconds to call from every line that comes in; prints the CPU and the wall
   * time of one call in nanoseconds, and the bytes that it allocates on the calling thread. Ends
   * with its input.
   *
   * @param args what {@link Contender#of} takes, or memory for Rootly without the network; the
   *     contender; create or page; the address of the server
   */
  public static void main(String[] args) throws IOException {
    var calls =
        args[0].equals("memory")
            ? Contender.over(args[1], args[3], Memory.client())
            : Contender.of(args[0], args[1], args[3]);
    var call = call(calls, args[2]);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(turn(call, Long.parseLong(line) * 1_000_000));
    }
  }

  private static Supplier<Object> call(Calls calls, String method) {
    return method.equals("page") ? calls::page : calls::create;
  }

  private static String turn(Supplier<Object> call, long nanos) {
    int count = 0;
    long bytes = allocated();
    long cpu = CpuTime.used();
    long start = System.nanoTime();
    long wall = 0;
    while (wall < nanos) {
      if (call.get() == null) {
        throw new IllegalStateException("no response");
      }
      count++;
      wall = System.nanoTime() - start;
    }
    cpu = CpuTime.used() - cpu;
    return cpu / count + " " + wall / count + " " + (allocated() - bytes) / count;
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
