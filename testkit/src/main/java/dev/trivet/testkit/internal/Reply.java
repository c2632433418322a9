package dev.trivet.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * What a handler answers, before headers are added.
 *
 * @param status the HTTP status
 * @param contentType the media type, or an empty text for the vendor's own
 * @param body the bytes, possibly none
 * @param counted whether the answer carries rate limit headers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and the array is never shared
public record Reply(int status, String contentType, byte[] body, boolean counted) {
  private static final byte[] NOTHING = {};

  /** An answer with a JSON body of the vendor's media type. */
  public static Reply json(int status, JsonNode body) {
    return new Reply(status, "", Json.bytes(body), true);
  }

  /** An answer without a body. */
  public static Reply empty(int status) {
    return new Reply(status, "", NOTHING, true);
  }

  /** The page a proxy in front of a service shows. */
  public static Reply html(int status, String title) {
    String page =
        "<html>\r\n<head><title>"
            + status
            + " "
            + title
            + "</title></head>\r\n"
            + "<body><center><h1>"
            + status
            + " "
            + title
            + "</h1></center></body>\r\n</html>\r\n";
    return new Reply(status, "text/html", page.getBytes(StandardCharsets.UTF_8), false);
  }

  /** The same answer without its body. */
  public Reply withoutBody() {
    return new Reply(status, contentType, NOTHING, counted);
  }

  /** The same answer without rate limit headers. */
  public Reply uncounted() {
    return new Reply(status, contentType, body, false);
  }
}
