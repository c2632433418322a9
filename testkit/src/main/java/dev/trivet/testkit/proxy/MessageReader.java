package dev.trivet.testkit.proxy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Reads messages of HTTP/1.1 from a stream. */
final class MessageReader {
  private static final int LONGEST_LINE = 64 * 1024;
  private static final int MOST_HEADERS = 1000;
  private static final int LONGEST_BODY = 64 * 1024 * 1024;

  private final InputStream in;

  MessageReader(InputStream in) {
    this.in = in;
  }

  /** The first line of a request; it is read apart, because it decides what happens next. */
  String readStart() throws IOException {
    var line = readLine();
    return line.isEmpty() ? readLine() : line;
  }

  /** What to do before the body of a request is read that waits for permission. */
  interface Permission {
    void give() throws IOException;
  }

  /** The rest of a request whose first line is known. */
  HttpMessage readRequest(String start, Permission permission) throws IOException {
    var head = readHeaders(start);
    if (head.header("Expect").equalsIgnoreCase("100-continue")) {
      permission.give();
    }
    return body(head, head.has("Transfer-Encoding"), length(head, 0));
  }

  /** A response to a request of a method; interim responses are passed over. */
  HttpMessage readResponse(String method) throws IOException {
    var head = readHeaders(readLine());
    while (head.word(1).startsWith("1")) {
      head = readHeaders(readLine());
    }
    var status = head.word(1);
    if (method.equals("HEAD") || status.equals("204") || status.equals("304")) {
      return head;
    }
    return body(head, head.has("Transfer-Encoding"), length(head, -1));
  }

  private HttpMessage readHeaders(String start) throws IOException {
    var headers = new ArrayList<HttpMessage.Header>();
    for (var line = readLine(); !line.isEmpty(); line = readLine()) {
      if (headers.size() == MOST_HEADERS) {
        throw new IOException("too many headers");
      }
      var colon = line.indexOf(':');
      if (colon > 0) {
        var value = line.substring(colon + 1).trim();
        headers.add(new HttpMessage.Header(line.substring(0, colon), value));
      }
    }
    return new HttpMessage(start, headers, new byte[0]);
  }

  private static long length(HttpMessage head, long otherwise) throws IOException {
    var length = head.header("Content-Length");
    if (length.isEmpty()) {
      return otherwise;
    }
    if (!length.matches("[0-9]{1,9}")) {
      throw new IOException("not a length: " + length);
    }
    return Long.parseLong(length);
  }

  /** The message with its body; a negative length means up to the end of the stream. */
  private HttpMessage body(HttpMessage head, boolean chunked, long length) throws IOException {
    if (!chunked && length == 0) {
      return head;
    }
    var body = chunked ? readChunks() : length < 0 ? readToEnd() : read(checked(length));
    return head.withBody(body);
  }

  private byte[] readToEnd() throws IOException {
    var body = in.readNBytes(LONGEST_BODY);
    if (in.read() >= 0) {
      throw new IOException("a body of more than " + LONGEST_BODY + " bytes");
    }
    return body;
  }

  private byte[] readChunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (var size = chunkSize(); size > 0; size = chunkSize()) {
      checked(body.size() + (long) size);
      body.writeBytes(read(size));
      readLine();
    }
    while (!readLine().isEmpty()) {
      // trailers are dropped
    }
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    var line = readLine().replaceAll(";.*", "").trim();
    if (!line.matches("[0-9a-fA-F]{1,7}")) {
      throw new IOException("not a chunk: " + line);
    }
    return Integer.parseInt(line, 16);
  }

  private static int checked(long length) throws IOException {
    if (length > LONGEST_BODY) {
      throw new IOException("a body of more than " + LONGEST_BODY + " bytes");
    }
    return (int) length;
  }

  private byte[] read(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the stream ended within a body");
    }
    return bytes;
  }

  private String readLine() throws IOException {
    var line = new ByteArrayOutputStream();
    for (var one = in.read(); one != '\n'; one = in.read()) {
      if (one < 0) {
        throw new EOFException("the stream ended within a line");
      }
      if (line.size() == LONGEST_LINE) {
        throw new IOException("a line of more than " + LONGEST_LINE + " bytes");
      }
      if (one != '\r') {
        line.write(one);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
