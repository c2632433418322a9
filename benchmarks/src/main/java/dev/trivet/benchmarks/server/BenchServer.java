package dev.trivet.benchmarks.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The three services, with fixed responses. Prints its address and ends with its standard input.
 * Started with {@code -Dsun.net.httpserver.nodelay=true}; without it every response would wait 40
 * ms for an acknowledgement.
 */
public final class BenchServer {

  private BenchServer() {}

  /**
   * Serves until standard input ends.
   *
   * @param args the last page with rows of the counted list
   */
  public static void main(String[] args) throws IOException {
    int lastPage = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4096);
    server.setExecutor(
        Executors.newFixedThreadPool(
            64,
            work -> {
              var thread = new Thread(work, "bench-server");
              thread.setDaemon(true);
              return thread;
            }));
    fixed(
        server,
        "/rootly/v1/teams",
        "{\"data\":" + Samples.rootlyTeam(1) + "}",
        Samples.rootlyPage());
    fixed(server, "/rootly/v1/incidents", "", Incidents.page());
    fixed(
        server,
        "/rollbar/teams",
        "{\"err\":0,\"result\":" + Samples.rollbarTeam(1) + "}",
        Samples.rollbarPage(1, 1));
    fixed(server, "/items/items", "", Samples.rollbarItems());
    fixed(server, "/honeybadger/v2/teams", Samples.honeybadgerTeam(1), Samples.honeybadgerPage());
    server.createContext(
        "/rows/teams",
        exchange -> {
          var query = exchange.getRequestURI().getQuery();
          int page = query == null ? 1 : number(query);
          respond(
              exchange, 200, Samples.rollbarPage(page, lastPage).getBytes(StandardCharsets.UTF_8));
        });
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
    while (System.in.read() >= 0) {
      // whoever started this server closes its standard input
    }
    server.stop(0);
  }

  private static int number(String query) {
    for (var parameter : query.split("&", -1)) {
      if (parameter.startsWith("page=")) {
        return Integer.parseInt(parameter.substring("page=".length()));
      }
    }
    return 1;
  }

  private static void fixed(HttpServer server, String path, String one, String page) {
    var created = one.getBytes(StandardCharsets.UTF_8);
    var listed = page.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          boolean write = exchange.getRequestMethod().equals("POST");
          respond(exchange, write ? 201 : 200, write ? created : listed);
        });
  }

  private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange
          .getResponseHeaders()
          .putAll(
              Map.of(
                  "Content-Type", List.of("application/json; charset=utf-8"),
                  "Cache-Control", List.of("max-age=0, private, must-revalidate"),
                  "X-Request-Id", List.of("5bdc1a66-4ef4-4c4e-9d26-a1ff1c1f2f7e"),
                  "X-RateLimit-Limit", List.of("900000000"),
                  "X-RateLimit-Remaining", List.of("899999999"),
                  "X-RateLimit-Reset",
                      List.of(Long.toString(Instant.now().getEpochSecond() + 3_600))));
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
