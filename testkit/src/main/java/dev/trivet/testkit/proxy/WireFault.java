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
 * What a {@link FaultProxy} does to one exchange of a request and its response.
 *
 * <p>A fault of the request keeps the request from the target, so its state stays as it was. With a
 * fault of the response the target has done its work.
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
   * Ends the connection when some bytes of the request, head included, have arrived.
   *
   * @param bytes how many; beyond the end of the request it is the end
   * @param end how the connection ends
   * @return the fault
   */
  public static WireFault cutRequest(long bytes, ConnectionEnd end) {
    return new WireFault(Kind.CUT_REQUEST, bytes, end);
  }

  /**
   * Ends the connection when some bytes of the response, head included, have been sent.
   *
   * @param bytes how many; beyond the end of the response it is the end
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
   * Lets the response trickle in.
   *
   * @param bytes how many bytes are sent at a time, at least one
   * @param pause the real time between them
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
   * Lets {@code Content-Length} lie. When it promises more than is sent, the connection ends after
   * what there is; when it promises less, the rest follows all the same.
   *
   * @param difference what is added to the true length
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
   * @param name its name
   * @param value its value
   * @return the fault
   */
  public static WireFault header(String name, String value) {
    Objects.requireNonNull(value, "value");
    return edit(message -> message.withHeader(name, value), false);
  }

  /**
   * Replaces the body of the response; its length is told truly.
   *
   * @param change from the body of the target to what is sent
   * @return the fault
   */
  public static WireFault body(UnaryOperator<byte[]> change) {
    return edit(message -> message.withBody(change.apply(message.body())), false);
  }

  /** {@return a response that is compressed by gzip although nobody asked for it} */
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
   * Sends a body of UTF-8 in another charset, and declares it.
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
   * Sends some bytes instead of a response, and ends the connection. The target is not asked.
   *
   * @param bytes what is sent, head included
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
   * {@return the end of an HTTP/2 stream by {@code CANCEL} after the target has done its work; a
   * connection of HTTP/1.1 is reset instead}
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
