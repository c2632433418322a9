package dev.trivet.benchmarks.child;

import dev.trivet.benchmarks.Contender;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Makes 10,000 calls at once, each on a virtual thread of its own. Needs JDK 21 or newer. */
public final class ManyThreads {

  private ManyThreads() {}

  /**
   * Calls.
   *
   * @param args the address of the server, who calls, how many threads, how many connections at
   *     once
   */
  public static void main(String[] args) throws Exception {
    var calls = Contender.of("rootly", args[1], args[0]);
    int threads = Integer.parseInt(args[2]);
    var connections = new Semaphore(Integer.parseInt(args[3]));
    calls.create();
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    for (int round = 0; round < 3; round++) {
      long cpu = system.getProcessCpuTime();
      long start = System.nanoTime();
      // the method is newer than the Java release that this is compiled for
      var method = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
      var executor = (ExecutorService) method.invoke(null);
      var results = new ArrayList<Future<Object>>();
      for (int i = 0; i < threads; i++) {
        results.add(
            executor.submit(
                () -> {
                  connections.acquire();
                  try {
                    return calls.create();
                  } finally {
                    connections.release();
                  }
                }));
      }
      for (var result : results) {
        result.get();
      }
      executor.shutdown();
      if (round == 2) {
        System.out.println((System.nanoTime() - start) / threads);
        System.out.println((system.getProcessCpuTime() - cpu) / threads);
        System.out.println(ManagementFactory.getThreadMXBean().getPeakThreadCount());
      }
    }
  }
}
