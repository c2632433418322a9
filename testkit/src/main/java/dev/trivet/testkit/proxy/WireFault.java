package dev.trivet.testkit.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * A fault that a {@link FaultProxy} applies to one exchange of a request and its response.
 *
 * <p>With a fault of the request, the target does not get the request, so its state stays as it
 * was. With a fault of the response, the target has carried out the request.
 */
public final class WireFault {
  private static final WireFault NONE = new WireFault(Kind.NONE, 0, ConnectionEnd.FIN);

  enum Kind {
    NONE,
    CUT_REQUEST,
    CUT_RESPONSE,
    CLOSE_AFTER,
    TRICKLE,
    SILENCE,
    EDIT,
    RAW,
    GO_AWAY,
    REFUSED_STREAM,
    RESET_STREAM
  }

  private final Kind kind;
  private final long amount;
  private final ConnectionEnd end;
  private final Duration pause;
  private final UnaryOperator<HttpMessage> edit;
  private final byte[] bytes;

  private WireFault(
      Kind kind,
      long amount,
      ConnectionEnd end,
      Duration pause,
      UnaryOperator<HttpMessage> edit,
      byte[] bytes) {
    this.kind = kind;
    this.amount = amount;
    this.end = Objects.requireNonNull(end, "end");
    this.pause = pause;
    this.edit = edit;
    this.bytes = bytes;
  }

  private WireFault(Kind kind, long amount, ConnectionEnd end) {
    this(kind, notNegative(amount), end, Duration.ZERO, UnaryOperator.identity(), new byte[0]);
  }

  private static WireFault edit(UnaryOperator<HttpMessage> edit, boolean close) {
    var end = ConnectionEnd.FIN;
    return new WireFault(Kind.EDIT, close ? 1 : 0, end, Duration.ZERO, edit, new byte[0]);
  }

  private static long notNegative(long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("a negative number of bytes: " + amount);
    }
    return amount;
  }

  /** {@return the fault that lets an exchange pass} */
  public static WireFault none() {
    return NONE;
  }

  /**
   * Ends the connection when a number of bytes of the request, headers included, have arrived.
   *
   * @param bytes the number of bytes; at most the whole request
   * @param end how the connection ends
   * @return the fault
   */
  public static WireFault cutRequest(long bytes, ConnectionEnd end) {
    return new WireFault(Kind.CUT_REQUEST, bytes, end);
  }

  /**
   * Ends the connection when a number of bytes of the response, headers included, have been sent.
   *
   * @param bytes the number of bytes; at most the whole response
   * @param end how the connection ends
   * @return the fault
   */
  public static WireFault cutResponse(long bytes, ConnectionEnd end) {
    return new WireFault(Kind.CUT_RESPONSE, bytes, end);
  }

  /**
   * Sends the whole response, which promises a connection that can be used again, and then ends the
   * connection: whoever keeps it in a pool has a stale one.
   *
   * @param end how the connection ends
   * @return the fault
   */
  public static WireFault closeAfterResponse(ConnectionEnd end) {
    return new WireFault(Kind.CLOSE_AFTER, 0, end);
  }

  /**
   * Sends the response slowly.
   *
   * @param bytes the number of bytes sent at a time, at least one
   * @param pause the real time between two writes
   * @return the fault
   */
  public static WireFault trickle(int bytes, Duration pause) {
    if (bytes < 1 || pause.isNegative()) {
      throw new IllegalArgumentException("not a trickle: " + bytes + " bytes every " + pause);
    }
    return new WireFault(
        Kind.TRICKLE, bytes, ConnectionEnd.FIN, pause, UnaryOperator.identity(), new byte[0]);
  }

  /**
   * {@return silence: the request is taken and nothing is sent, until the client gives up or the
   * proxy is closed}
   */
  public static WireFault silence() {
    return new WireFault(Kind.SILENCE, 0, ConnectionEnd.FIN);
  }

  /**
   * Sends a wrong {@code Content-Length}. When it promises more than is sent, the connection ends
   * after the body; when it promises less, the rest of the body follows all the same.
   *
   * @param difference the number of bytes to add to the true length
   * @return the fault
   */
  public static WireFault wrongLength(long difference) {
    return edit(
        message -> {
          var length = Math.max(0, message.body().length + difference);
          return message.withHeader("Content-Length", Long.toString(length));
        },
        difference > 0);
  }

  /**
   * Sets a header of the response, whatever the target sent. The body stays as it is.
   *
   * @param name the header's name
   * @param value the header's value
   * @return the fault
   */
  public static WireFault header(String name, String value) {
    Objects.requireNonNull(value, "value");
    return edit(message -> message.withHeader(name, value), false);
  }

  /**
   * Replaces the body of the response; {@code Content-Length} is right.
   *
   * @param change returns the body to send for the body that the target sent
   * @return the fault
   */
  public static WireFault body(UnaryOperator<byte[]> change) {
    return edit(message -> message.withBody(change.apply(message.body())), false);
  }

  /** {@return a response that is compressed by gzip although the client did not ask for it} */
  public static WireFault gzip() {
    return edit(
        message -> message.withBody(zipped(message.body())).withHeader("Content-Encoding", "gzip"),
        false);
  }

  private static byte[] zipped(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Sends the body, which is UTF-8, in another charset, and declares that charset.
   *
   * @param charset the charset
   * @return the fault
   */
  public static WireFault charset(Charset charset) {
    return edit(
        message -> {
          var text = new String(message.body(), StandardCharsets.UTF_8);
          var type = message.header("Content-Type").replaceAll(";.*", "");
          return message
              .withBody(text.getBytes(charset))
              .withHeader("Content-Type", type + "; charset=" + charset.name());
        },
        false);
  }

  /**
   * Sends some bytes instead of a response, and ends the connection. The target does not get the
   * request.
   *
   * @param bytes the bytes to send, headers included
   * @param end how the connection ends
   * @return the fault
   */
  public static WireFault raw(byte[] bytes, ConnectionEnd end) {
    var copy = bytes.clone();
    return new WireFault(Kind.RAW, 0, end, Duration.ZERO, UnaryOperator.identity(), copy);
  }

  /**
   * {@return the end of an HTTP/2 connection that says, by {@code GOAWAY}, that the request was not
   * processed; a connection of HTTP/1.1 is reset instead}
   */
  public static WireFault goAway() {
    return new WireFault(Kind.GO_AWAY, 0, ConnectionEnd.RST);
  }

  /**
   * {@return the end of an HTTP/2 stream that says, by {@code REFUSED_STREAM}, that the request was
   * not processed; a connection of HTTP/1.1 is reset instead}
   */
  public static WireFault refusedStream() {
    return new WireFault(Kind.REFUSED_STREAM, 0, ConnectionEnd.RST);
  }

  /**
   * {@return the end of an HTTP/2 stream by {@code CANCEL} after the target has carried out the
   * request; a connection of HTTP/1.1 is reset instead}
   */
  public static WireFault resetStream() {
    return new WireFault(Kind.RESET_STREAM, 0, ConnectionEnd.RST);
  }

  Kind kind() {
    return kind;
  }

  long amount() {
    return amount;
  }

  ConnectionEnd end() {
    return end;
  }

  Duration pause() {
    return pause;
  }

  byte[] bytes() {
    return bytes;
  }

  HttpMessage applyTo(HttpMessage response) {
    return edit.apply(response);
  }

  /** Whether the connection ends after the response. */
  boolean endsConnection() {
    return kind == Kind.CUT_RESPONSE
        || kind == Kind.CLOSE_AFTER
        || kind == Kind.RAW
        || (kind == Kind.EDIT && amount == 1);
  }

  @Override
  public String toString() {
    return "WireFault[" + kind + " " + amount + " " + end + "]";
  }
}
