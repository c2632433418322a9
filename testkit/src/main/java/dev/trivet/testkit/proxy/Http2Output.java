package dev.trivet.testkit.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http2.H2Error;
import org.apache.hc.core5.http2.frame.DefaultFrameFactory;
import org.apache.hc.core5.http2.frame.FrameFactory;
import org.apache.hc.core5.http2.frame.RawFrame;
import org.apache.hc.core5.http2.hpack.HPackEncoder;
import org.apache.hc.core5.http2.impl.io.FrameOutputBuffer;
import org.apache.hc.core5.util.ByteArrayBuffer;

/** Writes frames to a client, one response at a time, as far as its windows allow. */
final class Http2Output {
  private static final FrameFactory FRAMES = DefaultFrameFactory.INSTANCE;
  private static final int LARGEST_FRAME = 16_384;
  private static final int FIRST_WINDOW = 65_535;
  private static final int HEADER_SIZE = 256;

  /** Headers that belong to a connection of HTTP/1.1. */
  private static final Set<String> DROPPED =
      Set.of("connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade");

  private final OutputStream out;
  private final FrameOutputBuffer frames = new FrameOutputBuffer(LARGEST_FRAME);
  private final HPackEncoder encoder = new HPackEncoder(0, StandardCharsets.ISO_8859_1);
  private final Map<Integer, Long> changes = new HashMap<>();
  private long window = FIRST_WINDOW;
  private long streamWindow = FIRST_WINDOW;
  private boolean closed;

  Http2Output(OutputStream out) {
    this.out = out;
  }

  synchronized void send(RawFrame frame) throws IOException {
    frames.write(frame, out);
    out.flush();
  }

  void sendSettings() throws IOException {
    send(FRAMES.createSettings());
  }

  void acknowledgeSettings() throws IOException {
    send(FRAMES.createSettingsAck());
  }

  void acknowledgePing(ByteBuffer payload) throws IOException {
    send(FRAMES.createPingAck(payload));
  }

  void reset(int stream, H2Error reason) throws IOException {
    send(FRAMES.createResetStream(stream, reason));
  }

  void goAway(int lastStream) throws IOException {
    send(FRAMES.createGoAway(lastStream, H2Error.NO_ERROR, ""));
  }

  /** Gives back the room that received bytes have taken. */
  void consumed(int stream, int bytes) throws IOException {
    if (bytes > 0) {
      send(FRAMES.createWindowUpdate(0, bytes));
      send(FRAMES.createWindowUpdate(stream, bytes));
    }
  }

  /** The client has more room, for one stream or, with zero, for all together. */
  synchronized void enlarge(int stream, long bytes) {
    if (stream == 0) {
      window += bytes;
    } else {
      changes.merge(stream, bytes, Long::sum);
    }
    notifyAll();
  }

  synchronized void firstWindow(long bytes) {
    streamWindow = bytes;
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Sends bytes that are not frames. */
  synchronized void sendRaw(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /** Sends a response, spoiled by a fault. */
  void respond(int stream, HttpMessage response, WireFault fault) throws IOException {
    var spoiled = new SpoiledOutput(out, fault);
    var body = response.body();
    synchronized (this) {
      write(FRAMES.createHeaders(stream, head(response), true, body.length == 0), spoiled);
    }
    for (var sent = 0; sent < body.length; ) {
      synchronized (this) {
        var count = (int) awaitRoom(stream, Math.min(LARGEST_FRAME, body.length - sent));
        var part = ByteBuffer.wrap(body, sent, count).slice();
        sent += count;
        write(FRAMES.createData(stream, part, sent == body.length), spoiled);
      }
    }
    synchronized (this) {
      changes.remove(stream);
    }
  }

  private void write(RawFrame frame, SpoiledOutput spoiled) throws IOException {
    frames.write(frame, spoiled);
    spoiled.flush();
  }

  private synchronized long awaitRoom(int stream, long wanted) throws IOException {
    var room = room(stream);
    while (room <= 0 && !closed) {
      try {
        wait();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IOException("the proxy was closed", interrupted);
      }
      room = room(stream);
    }
    if (closed) {
      throw new IOException("the connection is over");
    }
    var count = Math.min(room, wanted);
    window -= count;
    changes.merge(stream, -count, Long::sum);
    return count;
  }

  private long room(int stream) {
    return Math.min(window, streamWindow + changes.getOrDefault(stream, 0L));
  }

  private ByteBuffer head(HttpMessage response) throws IOException {
    List<Header> headers = new ArrayList<>();
    headers.add(new BasicHeader(":status", response.word(1)));
    for (var header : response.headers()) {
      var name = header.name().toLowerCase(Locale.ROOT);
      if (!DROPPED.contains(name)) {
        headers.add(new BasicHeader(name, header.value()));
      }
    }
    var block = new ByteArrayBuffer(HEADER_SIZE);
    encoder.encodeHeaders(block, headers, true);
    return ByteBuffer.wrap(block.array(), 0, block.length());
  }
}
