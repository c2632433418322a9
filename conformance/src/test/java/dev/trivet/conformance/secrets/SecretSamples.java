package dev.trivet.conformance.secrets;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Obviously invented secrets, one for each place in which a caller may put one. */
final class SecretSamples {

  /** As the token: characters that mean something in a URL, in a header, in JSON. */
  static final String TOKEN = "canary+token/1=&%7E?#;,'~\"\\<>|{}";

  /** In a header of the caller's own. */
  static final String HEADER = "canary-header-2 with blanks\"\\";

  /** As an argument of the path. */
  static final String PATH = "canary-path-3/../x";

  /** In the payload. */
  static final String PAYLOAD = "canary-payload-4";

  private SecretSamples() {}

  /** The token and the header in every form in which a service may send them back. */
  static String echo(String token) {
    return "bad credential "
        + token
        + " or "
        + URLEncoder.encode(token, StandardCharsets.UTF_8)
        + " or Basic "
        + base64(token + ":")
        + " or "
        + base64(token)
        + " with "
        + HEADER
        + ", sorry";
  }

  /** A text as it stands between the quotes of a JSON text. */
  static String escaped(String text) {
    var json = JsonValue.of(text).toJson();
    return json.substring(1, json.length() - 1);
  }

  /** A response whose headers repeat the secrets too. */
  static ResponseDefinitionBuilder echoing(ResponseDefinitionBuilder response, String token) {
    return response
        .withHeader("X-Echo", "token=" + token)
        .withHeader("X-Request-Id", token)
        .withHeader("X-Echo-Header", HEADER)
        .withHeader("Set-Cookie", "t=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
        .withHeader("Location", "http://127.0.0.1:1/?t=" + base64(token + ":"));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
