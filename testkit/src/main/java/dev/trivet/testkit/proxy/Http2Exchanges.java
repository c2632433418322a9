package dev.trivet.testkit.proxy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http2.H2Error;
import org.apache.hc.core5.http2.config.H2Param;
import org.apache.hc.core5.http2.frame.FrameFlag;
import org.apache.hc.core5.http2.frame.FrameType;
import org.apache.hc.core5.http2.frame.RawFrame;
import org.apache.hc.core5.http2.hpack.HPackDecoder;
import org.apache.hc.core5.http2.hpack.HPackException;
import org.apache.hc.core5.http2.impl.io.FrameInputBuffer;

/** The exchanges of one connection of HTTP/2, side by side. */
final class Http2Exchanges {
  private static final int PREFACE = 24;
  private static final int LARGEST_FRAME = 16_384;
  private static final int TABLE_SIZE = 4096;
  private static final int LONGEST_BODY = 64 * 1024 * 1024;
  private static final int PRIORITY_BYTES = 5;

  private final ClientConnection connection;
  private final InputStream in;
  private final Upstream upstream;
  private final FaultPlan plan;
  private final Executor threads;
  private final Http2Output out;
  private final HPackDecoder decoder = new HPackDecoder(TABLE_SIZE, StandardCharsets.ISO_8859_1);
  private final Map<Integer, Http2Stream> arriving = new HashMap<>();
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();
  private final AtomicInteger underWay = new AtomicInteger();

  /** This connection, and each response that is under way. */
  private final Phaser responses = new Phaser(1);

  private boolean lastBlock;
  private boolean leaving;

  Http2Exchanges(
      ClientConnection connection,
      InputStream in,
      Upstream upstream,
      FaultPlan plan,
      Executor threads)
      throws IOException {
    this.connection = connection;
    this.in = in;
    this.upstream = upstream;
    this.plan = plan;
    this.threads = threads;
    this.out = new Http2Output(connection.output());
  }

  void serve() throws IOException {
    try {
      in.skipNBytes(PREFACE);
      out.sendSettings();
      var frames = new FrameInputBuffer(LARGEST_FRAME);
      while (true) {
        var frame = frames.read(in);
        if (frame == null) {
          throw new EOFException("the client has ended the connection");
        }
        take(frame);
      }
    } catch (SpoiledOutput.CutException cut) {
      // the connection has ended as the fault says
    } finally {
      out.close();
      // the target may still be at work for a client that has gone
      responses.arriveAndAwaitAdvance();
    }
  }

  private void take(RawFrame frame) throws IOException {
    var type = FrameType.valueOf(frame.getType());
    if (type == null) {
      return;
    }
    switch (type) {
      case SETTINGS -> settings(frame);
      case PING -> {
        if (!frame.isFlagSet(FrameFlag.ACK)) {
          out.acknowledgePing(frame.getPayload());
        }
      }
      case WINDOW_UPDATE ->
          out.enlarge(frame.getStreamId(), frame.getPayload().getInt() & 0x7fff_ffffL);
      case HEADERS -> headers(frame);
      case CONTINUATION -> headerBlock(frame, frame.getPayload());
      case DATA -> data(frame);
      case RST_STREAM -> arriving.remove(frame.getStreamId());
      case GOAWAY -> leaving = true;
      default -> {}
    }
  }

  private void settings(RawFrame frame) throws IOException {
    if (frame.isFlagSet(FrameFlag.ACK)) {
      return;
    }
    var payload = frame.getPayload();
    while (payload != null && payload.remaining() >= 6) {
      var name = payload.getShort() & 0xffff;
      var value = payload.getInt() & 0xffff_ffffL;
      if (name == H2Param.INITIAL_WINDOW_SIZE.getCode()) {
        out.firstWindow(value);
      }
    }
    out.acknowledgeSettings();
  }

  private void headers(RawFrame frame) throws IOException {
    block.reset();
    lastBlock = frame.isFlagSet(FrameFlag.END_STREAM);
    var payload = frame.getPayloadContent();
    if (frame.isFlagSet(FrameFlag.PRIORITY)) {
      payload.position(payload.position() + PRIORITY_BYTES);
    }
    headerBlock(frame, payload);
  }

  private void headerBlock(RawFrame frame, ByteBuffer payload) throws IOException {
    block.writeBytes(bytes(payload));
    if (frame.isFlagSet(FrameFlag.END_HEADERS)) {
      var headers = decoded();
      var known = arriving.get(frame.getStreamId());
      if (known == null) {
        begin(frame.getStreamId(), headers);
      } else if (lastBlock) {
        finish(known); // trailers, which are dropped
      }
    }
  }

  private List<Header> decoded() throws IOException {
    try {
      return decoder.decodeHeaders(ByteBuffer.wrap(block.toByteArray()));
    } catch (HPackException broken) {
      throw new IOException("headers that cannot be read", broken);
    }
  }

  private static byte[] bytes(ByteBuffer payload) {
    var bytes = new byte[payload.remaining()];
    payload.get(bytes);
    return bytes;
  }

  private void begin(int id, List<Header> headers) throws IOException {
    if (leaving) {
      return;
    }
    connection.busy(true);
    underWay.incrementAndGet();
    var method = Http2Stream.field(headers, ":method");
    var fault = plan.next(method, Http2Stream.field(headers, ":path"));
    switch (fault.kind()) {
      case GO_AWAY -> {
        leaving = true;
        out.goAway(Math.max(0, id - 2));
        done();
        return;
      }
      case REFUSED_STREAM -> {
        out.reset(id, H2Error.REFUSED_STREAM);
        done();
        return;
      }
      default -> {}
    }
    var stream = new Http2Stream(id, headers, fault);
    arriving.put(id, stream);
    cutIf(stream.received(block.size()), fault);
    if (lastBlock) {
      finish(stream);
    }
  }

  private void cutIf(boolean now, WireFault fault) throws IOException {
    if (now) {
      connection.end(fault.end());
      throw new SpoiledOutput.CutException();
    }
  }

  private void data(RawFrame frame) throws IOException {
    var payload = frame.getPayloadContent();
    var bytes = payload == null ? new byte[0] : bytes(payload);
    var stream = arriving.get(frame.getStreamId());
    out.consumed(frame.getStreamId(), frame.getLength());
    if (stream == null) {
      return; // of a stream that was refused
    }
    if (stream.bodySize() + (long) bytes.length > LONGEST_BODY) {
      throw new IOException("a body of more than " + LONGEST_BODY + " bytes");
    }
    stream.append(bytes);
    cutIf(stream.received(bytes.length), stream.fault());
    if (frame.isFlagSet(FrameFlag.END_STREAM)) {
      finish(stream);
    }
  }

  /** The request is complete. */
  private void finish(Http2Stream stream) throws IOException {
    arriving.remove(stream.id());
    var fault = stream.fault();
    cutIf(fault.kind() == WireFault.Kind.CUT_REQUEST, fault);
    if (fault.kind() == WireFault.Kind.SILENCE) {
      return;
    }
    responses.register();
    try {
      threads.execute(() -> respondOrAbort(stream));
    } catch (RejectedExecutionException full) {
      responses.arriveAndDeregister();
      throw full;
    }
  }

  private void respondOrAbort(Http2Stream stream) {
    try {
      respond(stream);
    } catch (IOException gone) {
      connection.abort(ConnectionEnd.RST);
    } finally {
      responses.arriveAndDeregister();
    }
  }

  private void respond(Http2Stream stream) throws IOException {
    var fault = stream.fault();
    try {
      if (fault.kind() == WireFault.Kind.RAW) {
        out.sendRaw(fault.bytes());
      } else {
        var response = fault.applyTo(upstream.exchange(stream.request()));
        if (fault.kind() == WireFault.Kind.RESET_STREAM) {
          out.reset(stream.id(), H2Error.CANCEL);
        } else {
          out.respond(stream.id(), response, fault);
        }
      }
      if (fault.endsConnection()) {
        connection.abort(fault.end());
      }
    } catch (SpoiledOutput.CutException cut) {
      connection.abort(fault.end());
    }
    done();
  }

  private void done() {
    if (underWay.decrementAndGet() == 0) {
      connection.busy(false);
    }
  }
}
