package dev.trivet.testkit.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http2.frame.DefaultFrameFactory;
import org.apache.hc.core5.http2.frame.FrameFactory;
import org.apache.hc.core5.http2.frame.FrameFlag;
import org.apache.hc.core5.http2.frame.FrameType;
import org.apache.hc.core5.http2.frame.RawFrame;
import org.apache.hc.core5.http2.hpack.HPackDecoder;
import org.apache.hc.core5.http2.hpack.HPackEncoder;
import org.apache.hc.core5.http2.impl.io.FrameInputBuffer;
import org.apache.hc.core5.http2.impl.io.FrameOutputBuffer;
import org.apache.hc.core5.util.ByteArrayBuffer;

/** A client that speaks HTTP/2 frame by frame. */
final class Http2Client implements AutoCloseable {
  private static final FrameFactory FRAMES = DefaultFrameFactory.INSTANCE;

  private final RawConnection connection;
  private final FrameOutputBuffer out = new FrameOutputBuffer(16_384);
  private final FrameInputBuffer in = new FrameInputBuffer(16_384);
  private final HPackEncoder encoder = new HPackEncoder(4096, StandardCharsets.US_ASCII);
  private final HPackDecoder decoder = new HPackDecoder(4096, StandardCharsets.US_ASCII);

  Http2Client(FaultProxy proxy) throws IOException {
    connection = new RawConnection(proxy);
    connection.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    write(FRAMES.createSettings());
  }

  RawConnection connection() {
    return connection;
  }

  private void write(RawFrame frame) throws IOException {
    var bytes = new ByteArrayOutputStream();
    out.write(frame, bytes);
    connection.send(bytes.toByteArray());
  }

  void request(int stream, String method, String path, String token, String body)
      throws IOException {
    List<Header> headers = new ArrayList<>();
    headers.add(new BasicHeader(":method", method));
    headers.add(new BasicHeader(":scheme", "http"));
    headers.add(new BasicHeader(":authority", "localhost"));
    headers.add(new BasicHeader(":path", path));
    headers.add(new BasicHeader("x-rollbar-access-token", token));
    var block = new ByteArrayBuffer(256);
    encoder.encodeHeaders(block, headers, false);
    var payload = ByteBuffer.wrap(block.array(), 0, block.length());
    write(FRAMES.createHeaders(stream, payload, true, body.isEmpty()));
    for (var i = 0; i < body.length(); i++) {
      var one = ByteBuffer.wrap(new byte[] {(byte) body.charAt(i)});
      write(FRAMES.createData(stream, one, i == body.length() - 1));
    }
  }

  void enlarge(int stream, int bytes) throws IOException {
    write(FRAMES.createWindowUpdate(0, bytes));
    write(FRAMES.createWindowUpdate(stream, bytes));
  }

  void ping() throws IOException {
    write(FRAMES.createPing(ByteBuffer.wrap(new byte[8])));
  }

  /** The next frame of a type; those of other types are passed over. */
  RawFrame next(FrameType type) throws IOException {
    while (true) {
      var frame = in.read(connection.in());
      if (frame.getType() == type.getValue()) {
        return frame;
      }
    }
  }

  /** A response. */
  record Response(int stream, List<Header> headers, String body) {
    String header(String name) {
      return Http2Stream.field(headers, name);
    }
  }

  Response readResponse() throws IOException {
    var head = next(FrameType.HEADERS);
    List<Header> headers;
    try {
      headers = decoder.decodeHeaders(head.getPayload());
    } catch (HttpException broken) {
      throw new IOException(broken);
    }
    var body = new ByteArrayOutputStream();
    var last = head;
    while (!last.isFlagSet(FrameFlag.END_STREAM)) {
      last = next(FrameType.DATA);
      var payload = last.getPayload();
      var bytes = new byte[payload.remaining()];
      payload.get(bytes);
      body.writeBytes(bytes);
    }
    return new Response(head.getStreamId(), headers, body.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    connection.close();
  }
}
