package dev.trivet.testkit.proxy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request or response: its first line, its headers in order, its body.
 *
 * @param start the first line
 * @param headers name and value, in order
 * @param body the bytes, possibly none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and the array is never changed
record HttpMessage(String start, List<Header> headers, byte[] body) {

  /** One header. */
  record Header(String name, String value) {
    boolean is(String other) {
      return name.equalsIgnoreCase(other);
    }
  }

  /** The value of a header, or an empty text. */
  String header(String name) {
    for (var header : headers) {
      if (header.is(name)) {
        return header.value();
      }
    }
    return "";
  }

  boolean has(String name) {
    return headers.stream().anyMatch(header -> header.is(name));
  }

  HttpMessage without(String name) {
    var others = headers.stream().filter(header -> !header.is(name)).toList();
    return new HttpMessage(start, others, body);
  }

  HttpMessage withHeader(String name, String value) {
    var all = new ArrayList<>(without(name).headers());
    all.add(new Header(name, value));
    return new HttpMessage(start, all, body);
  }

  HttpMessage withBody(byte[] other) {
    return new HttpMessage(start, headers, other)
        .without("Transfer-Encoding")
        .withHeader("Content-Length", Integer.toString(other.length));
  }

  /** The word of the first line at a position. */
  String word(int position) {
    var words = start.split(" ", 3);
    return words.length > position ? words[position] : "";
  }

  /** The bytes of HTTP/1.1. */
  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    var head = new StringBuilder(start).append("\r\n");
    headers.forEach(one -> head.append(one.name()).append(": ").append(one.value()).append("\r\n"));
    bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }
}
