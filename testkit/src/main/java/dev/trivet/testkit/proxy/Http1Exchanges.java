package dev.trivet.testkit.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The exchanges of one connection of HTTP/1.1, one after the other. */
final class Http1Exchanges {
  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ClientConnection connection;
  private final CutInput in;
  private final Upstream upstream;
  private final FaultPlan plan;

  Http1Exchanges(ClientConnection connection, InputStream in, Upstream upstream, FaultPlan plan) {
    this.connection = connection;
    this.in = new CutInput(in);
    this.upstream = upstream;
    this.plan = plan;
  }

  void serve() throws IOException {
    var open = true;
    while (open && in.awaitFirst()) {
      connection.busy(true);
      open = exchange();
      connection.busy(false);
    }
  }

  /** One exchange; false when the connection is over. */
  private boolean exchange() throws IOException {
    var fault = plan.early();
    try {
      if (fault != null) {
        in.limit(fault.amount());
      }
      var reader = new MessageReader(in);
      var start = reader.readStart();
      if (fault == null) {
        fault = plan.next(word(start, 0), word(start, 1));
        if (fault.kind() == WireFault.Kind.CUT_REQUEST) {
          in.limit(fault.amount());
        }
      }
      return respond(request(reader, start), fault);
    } catch (SpoiledOutput.CutException cut) {
      connection.end(fault == null ? ConnectionEnd.RST : fault.end());
      return false;
    }
  }

  private static String word(String line, int position) {
    var words = line.split(" ", 3);
    return words.length > position ? words[position] : "";
  }

  private HttpMessage request(MessageReader reader, String start) throws IOException {
    return reader.readRequest(
        start,
        () -> {
          connection.output().write(CONTINUE);
          connection.output().flush();
        });
  }

  private boolean respond(HttpMessage request, WireFault fault) throws IOException {
    switch (fault.kind()) {
      case CUT_REQUEST, GO_AWAY, REFUSED_STREAM -> throw new SpoiledOutput.CutException();
      case SILENCE -> ClientConnection.awaitEnd(in);
      default -> {}
    }
    var bytes =
        fault.kind() == WireFault.Kind.RAW
            ? fault.bytes()
            : fault.applyTo(upstream.exchange(request)).bytes();
    if (fault.kind() == WireFault.Kind.RESET_STREAM) {
      throw new SpoiledOutput.CutException();
    }
    var out = new SpoiledOutput(connection.output(), fault);
    out.write(bytes, 0, bytes.length);
    out.flush();
    if (fault.endsConnection()) {
      connection.end(fault.end());
      return false;
    }
    return !request.header("Connection").equalsIgnoreCase("close");
  }
}
