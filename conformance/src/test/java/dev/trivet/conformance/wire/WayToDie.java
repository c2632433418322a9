package dev.trivet.conformance.wire;

import dev.trivet.testkit.proxy.ConnectionEnd;
import dev.trivet.testkit.proxy.WireFault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way in which an exchange on the wire goes wrong.
 *
 * @param name for messages
 * @param fault what happens to the exchange
 * @param before what happens to the exchange before it on the same connection
 * @param saysUnprocessed whether HTTP/2 says that the request was not processed
 */
record WayToDie(String name, WireFault fault, WireFault before, boolean saysUnprocessed) {

  /** Beyond the end of any message. */
  private static final long ALL = 1_000_000;

  private static final String HTML = "<!DOCTYPE html><html><body>Sign in</body></html>";

  /** Those in which the other side leaves the client waiting. */
  private static final Set<String> ENDLESS = Set.of("silence", "length that is none");

  /** Whether only time ends it. */
  boolean isEndless() {
    return ENDLESS.contains(name);
  }

  static List<WayToDie> all() {
    var cuts =
        List.of(
            way("request cut at its first byte, reset", WireFault.cutRequest(0, ConnectionEnd.RST)),
            way("request cut at its first byte", WireFault.cutRequest(0, ConnectionEnd.FIN)),
            way("request cut in its head, reset", WireFault.cutRequest(30, ConnectionEnd.RST)),
            way("request cut in its head", WireFault.cutRequest(30, ConnectionEnd.FIN)),
            way("request cut at its end, reset", WireFault.cutRequest(ALL, ConnectionEnd.RST)),
            way("request cut at its end", WireFault.cutRequest(ALL, ConnectionEnd.FIN)),
            way("no response, reset", WireFault.cutResponse(0, ConnectionEnd.RST)),
            way("no response", WireFault.cutResponse(0, ConnectionEnd.FIN)),
            way("status line cut, reset", WireFault.cutResponse(7, ConnectionEnd.RST)),
            way("status line cut", WireFault.cutResponse(7, ConnectionEnd.FIN)),
            way("head cut, reset", WireFault.cutResponse(60, ConnectionEnd.RST)),
            way("head cut", WireFault.cutResponse(60, ConnectionEnd.FIN)),
            way("body cut, reset", WireFault.cutResponse(260, ConnectionEnd.RST)),
            way("body cut", WireFault.cutResponse(260, ConnectionEnd.FIN)),
            way("closed after it", WireFault.closeAfterResponse(ConnectionEnd.FIN)),
            way("reset after it", WireFault.closeAfterResponse(ConnectionEnd.RST)));
    var odd =
        List.of(
            way("trickle", WireFault.trickle(40, Duration.ofMillis(1))),
            way("silence", WireFault.silence()),
            way("length too large", WireFault.wrongLength(10)),
            way("length too small", WireFault.wrongLength(-5)),
            way("length that is none", WireFault.header("Content-Length", "many")),
            way("gzip unasked", WireFault.gzip()),
            way("gzip announced only", WireFault.header("Content-Encoding", "gzip")),
            way("another charset", WireFault.charset(StandardCharsets.UTF_16)),
            way("half a body", WireFault.body(body -> Arrays.copyOf(body, body.length / 2))),
            way("a page for people", WireFault.body(body -> HTML.getBytes(StandardCharsets.UTF_8))),
            way("empty body", WireFault.body(body -> new byte[0])),
            way("no HTTP", raw("SSH-2.0-OpenSSH_9.6\r\n")),
            way("endless head", raw("HTTP/1.1 200 OK\r\nX: " + "x".repeat(300_000))),
            way("another protocol", raw("HTTP/9.9 600 Odd\r\n\r\n")));
    var http2 =
        List.of(
            new WayToDie("going away", WireFault.goAway(), WireFault.none(), true),
            new WayToDie("stream refused", WireFault.refusedStream(), WireFault.none(), true),
            way("stream reset", WireFault.resetStream()));
    var stale =
        List.of(
            stale("stale connection", ConnectionEnd.FIN),
            stale("stale connection, reset", ConnectionEnd.RST));
    return Stream.of(cuts, odd, http2, stale).flatMap(List::stream).toList();
  }

  private static WayToDie way(String name, WireFault fault) {
    return new WayToDie(name, fault, WireFault.none(), false);
  }

  private static WireFault raw(String text) {
    return WireFault.raw(text.getBytes(StandardCharsets.US_ASCII), ConnectionEnd.FIN);
  }

  private static WayToDie stale(String name, ConnectionEnd end) {
    return new WayToDie(name, WireFault.none(), WireFault.closeAfterResponse(end), false);
  }

  @Override
  public String toString() {
    return name;
  }
}
