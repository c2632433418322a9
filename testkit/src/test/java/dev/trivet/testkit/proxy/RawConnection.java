package dev.trivet.testkit.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bare connection that sends and receives bytes. */
final class RawConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;
  private final InputStream in;

  RawConnection(FaultProxy proxy) {
    try {
      var address = URI.create(proxy.baseUrl());
      socket = new Socket(address.getHost(), address.getPort());
      socket.setTcpNoDelay(true);
      patience(PATIENCE_MILLIS);
      in = socket.getInputStream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void patience(int millis) throws IOException {
    socket.setSoTimeout(millis);
  }

  RawConnection send(String text) {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  RawConnection send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  InputStream in() {
    return in;
  }

  /** What came until the connection ended, and how it ended. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares it
  record Rest(byte[] bytes, ConnectionEnd end) {
    String text() {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  Rest readToEnd() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try {
      for (var one = in.read(); one >= 0; one = in.read()) {
        bytes.write(one);
      }
      return new Rest(bytes.toByteArray(), ConnectionEnd.FIN);
    } catch (SocketException reset) {
      return new Rest(bytes.toByteArray(), ConnectionEnd.RST);
    }
  }

  String read(int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  /** One response with a length, as it came. */
  String readResponse() throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append(read(1));
    }
    var length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
    return head + read(Integer.parseInt(length));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
