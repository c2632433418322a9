package dev.trivet.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a handler responds, before the headers of every response are added.
 *
 * @param status the HTTP status
 * @param contentType the media type, or an empty text for the service's own
 * @param body the bytes, possibly none
 * @param counted whether the response carries rate limit headers
 * @param headers headers of this response alone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and the array is never shared
public record FakeResponse(
    int status, String contentType, byte[] body, boolean counted, Map<String, String> headers) {
  private static final byte[] NOTHING = {};

  /** A response with a JSON body of the service's media type. */
  public static FakeResponse json(int status, JsonNode body) {
    return new FakeResponse(status, "", Json.bytes(body), true, Map.of());
  }

  /** A response without a body. */
  public static FakeResponse empty(int status) {
    return new FakeResponse(status, "", NOTHING, true, Map.of());
  }

  /** The page that a proxy in front of a service shows. */
  public static FakeResponse html(int status, String title) {
    var page =
        """
        <html>\r
        <head><title>%1$d %2$s</title></head>\r
        <body><center><h1>%1$d %2$s</h1></center></body>\r
        </html>\r
        """
            .formatted(status, title);
    return new FakeResponse(
        status, "text/html", page.getBytes(StandardCharsets.UTF_8), false, Map.of());
  }

  /** The same response without its body. */
  public FakeResponse withoutBody() {
    return new FakeResponse(status, contentType, NOTHING, counted, headers);
  }

  /** The same response without rate limit headers. */
  public FakeResponse uncounted() {
    return new FakeResponse(status, contentType, body, false, headers);
  }

  /** The same response with one more header. */
  public FakeResponse with(String name, String value) {
    return new FakeResponse(status, contentType, body, counted, Map.of(name, value));
  }
}
