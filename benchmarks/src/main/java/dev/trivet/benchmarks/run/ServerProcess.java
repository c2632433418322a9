package dev.trivet.benchmarks.run;

import java.io.IOException;
import java.util.List;

/** The server in its own process; it ends with this object. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final String url;

  ServerProcess(int rows) throws IOException {
    var options =
        List.of(
            "-Dsun.net.httpserver.nodelay=true",
            "-Dsun.net.httpserver.maxIdleConnections=10000",
            "-Xmx512m");
    var pages = Integer.toString(rows / 100);
    process = Child.start(options, "server.BenchServer", pages);
    url = process.inputReader().readLine();
  }

  String url() {
    return url;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}
