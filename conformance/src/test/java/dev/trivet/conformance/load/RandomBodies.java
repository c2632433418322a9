package dev.trivet.conformance.load;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.conformance.service.OperationUnderTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Draws responses that no service should send: noise, broken JSON, JSON of another shape. */
final class RandomBodies {

  private static final int[] STATUSES = {
    200, 200, 200, 201, 202, 203, 204, 206, 226, 299, 300, 304, 305, 306, 399, 400, 401, 402, 403,
    404, 405, 406, 408, 409, 410, 413, 418, 421, 422, 425, 429, 431, 451, 499, 500, 501, 502, 503,
    504, 507, 511, 520, 529, 599
  };

  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "\\u00",
          "null",
          "true",
          "1e999",
          "-",
          "0",
          "99999999999999999999",
          "\"err\"",
          "\"result\"",
          "\"data\"",
          "\"id\"",
          "\"attributes\"",
          "\"relationships\"",
          "\"included\"",
          "\"results\"",
          "\"links\"",
          "\"next\"",
          "\"meta\"",
          "\"next_page\"",
          "\"errors\"",
          "\"message\"",
          "\"type\"",
          "\"teams\"",
          "\"users\"",
          "{}",
          "[]",
          "[[",
          "\"\"",
          "\u0000",
          "\ufeff",
          "\ud83d",
          " ",
          "\n",
          "<html>",
          "NaN",
          "//",
          "'");

  private final Random random;

  RandomBodies(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A response to an operation. */
  ResponseDefinitionBuilder response(OperationUnderTest operation) {
    var response =
        aResponse()
            .withStatus(STATUSES[below(STATUSES.length)])
            .withBody(
                switch (below(4)) {
                  case 0 -> noise(below(300));
                  case 1 -> words(below(40)).getBytes(StandardCharsets.UTF_8);
                  case 2 -> damaged(operation.response("\"name\":\"x\""));
                  default -> damaged(operation.service().error(422, "some words"));
                });
    for (var name :
        List.of("X-RateLimit-Remaining", "X-RateLimit-Reset", "Retry-After", "Content-Type")) {
      if (below(4) == 0) {
        response.withHeader(name, header());
      }
    }
    return response;
  }

  private byte[] noise(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private String words(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS.get(below(WORDS.size())));
    }
    return text.toString();
  }

  /** A good body with a few bytes changed, left out, doubled or cut off. */
  private byte[] damaged(String body) {
    var text = new StringBuilder(body);
    for (int i = below(4); i > 0 && text.length() > 0; i--) {
      int at = below(text.length());
      switch (below(4)) {
        case 0 -> text.setCharAt(at, (char) (32 + below(96)));
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.insert(at, WORDS.get(below(WORDS.size())));
        default -> text.setLength(at);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String header() {
    return switch (below(4)) {
      case 0 -> Integer.toString(below(100_000));
      case 1 -> "-" + random.nextLong();
      case 2 -> "Thu, 01 Jan 2026 00:00:0" + below(10) + " GMT";
      default -> "x" + below(1000) + ";,=\"";
    };
  }
}
