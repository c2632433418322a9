package dev.trivet.testkit.proxy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.http.Header;

/** A request of HTTP/2 that is arriving. */
final class Http2Stream {
  private static final Set<String> DROPPED = Set.of("content-length", "te");

  private final int id;
  private final List<Header> headers;
  private final WireFault fault;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private long received;

  Http2Stream(int id, List<Header> headers, WireFault fault) {
    this.id = id;
    this.headers = headers;
    this.fault = fault;
  }

  int id() {
    return id;
  }

  WireFault fault() {
    return fault;
  }

  /** Counts bytes of the request; true when it is to be cut by now. */
  boolean received(int bytes) {
    received += bytes;
    return fault.kind() == WireFault.Kind.CUT_REQUEST && received >= fault.amount();
  }

  int bodySize() {
    return body.size();
  }

  void append(byte[] bytes) {
    body.writeBytes(bytes);
  }

  static String field(List<Header> headers, String name) {
    for (var header : headers) {
      if (header.getName().equals(name)) {
        return header.getValue();
      }
    }
    return "";
  }

  /** The request as HTTP/1.1 has it. */
  HttpMessage request() {
    var start = field(headers, ":method") + " " + field(headers, ":path") + " HTTP/1.1";
    var all = new ArrayList<HttpMessage.Header>();
    all.add(new HttpMessage.Header("Host", field(headers, ":authority")));
    for (var header : headers) {
      if (!header.getName().startsWith(":") && !DROPPED.contains(header.getName())) {
        all.add(new HttpMessage.Header(header.getName(), header.getValue()));
      }
    }
    var head = new HttpMessage(start, all, new byte[0]);
    var method = field(headers, ":method");
    var bodiless = method.equals("GET") || method.equals("HEAD");
    return bodiless && body.size() == 0 ? head : head.withBody(body.toByteArray());
  }
}
