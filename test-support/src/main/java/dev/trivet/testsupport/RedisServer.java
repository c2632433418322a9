package dev.trivet.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real Redis on a free port of this machine, which keeps nothing; tests need it installed. */
public final class RedisServer implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/redis-server");

  private final int port = freePort();
  private final List<String> settings;
  private Process process;

  private RedisServer(List<String> settings) {
    this.settings = settings;
    this.process = startProcess();
  }

  /** {@return whether tests with a real Redis can run here} */
  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /**
   * Starts a server.
   *
   * @param settings more arguments, for a cluster for example
   * @return one that takes commands
   */
  public static RedisServer start(String... settings) {
    return new RedisServer(List.of(settings));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process startProcess() {
    var command = new ArrayList<>(List.of(PROGRAM.toString(), "--bind", "127.0.0.1"));
    command.addAll(List.of("--port", Integer.toString(port), "--save", "", "--appendonly", "no"));
    command.addAll(settings);
    try {
      var process =
          new ProcessBuilder(command)
              .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
              .redirectErrorStream(true)
              .start();
      awaitReady(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitReady(Process process) throws IOException {
    var output = process.inputReader();
    var all = new StringBuilder();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains("Ready to accept connections")) {
        discard(output);
        return;
      }
      all.append(line).append('\n');
    }
    throw new IllegalStateException("Redis did not start:\n" + all);
  }

  /** A full pipe would stop the server. */
  private static void discard(BufferedReader output) {
    var thread =
        new Thread(
            () -> {
              try {
                output.transferTo(
                    new OutputStreamWriter(
                        OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
              } catch (IOException e) {
                // the server has ended
              }
            },
            "redis-output");
    thread.setDaemon(true);
    thread.start();
  }

  /** {@return the address for a client} */
  public String uri() {
    return "redis://127.0.0.1:" + port;
  }

  /** Ends the server as a crash would. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Starts an empty server on the same port, after {@link #kill}. */
  public void restart() {
    process = startProcess();
  }

  /**
   * Stops the server or lets it go on, without closing a connection.
   *
   * @param frozen whether it stands still
   */
  public void freeze(boolean frozen) {
    try {
      var signal = frozen ? "-STOP" : "-CONT";
      int code = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("kill " + signal + " ended with " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
