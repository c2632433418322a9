package dev.trivet.rollbar.wire;

import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ServiceError;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what Rollbar means by an error. Its words say more than its status: a missing resource
 * comes as 400, 403, 404 or 422, an unknown token as 403.
 */
final class RollbarErrorParser {

  private RollbarErrorParser() {}

  /** What a response means, or null when it is a success. */
  static @Nullable ServiceError judge(ErrorResponse response) {
    var json = response.json();
    int status = response.status();
    boolean failed = json != null && json.get("err").filter(RollbarErrorParser::saysNo).isPresent();
    if (!failed && status >= 200 && status < 300) {
      return null;
    }
    if (json == null) {
      // a page of something in between: its words say nothing about things of Rollbar
      return ServiceError.of(ErrorKind.of(status), firstOf(response.text(), null));
    }
    var message = json.get("message").flatMap(JsonValue::asText).or(json::asText);
    var result = json.get("result").flatMap(JsonValue::asText);
    return error(status, message.orElse(null), result.orElse(null));
  }

  /** Whether {@code err} tells of a failure: anything does but zero and what stands for nothing. */
  static boolean saysNo(JsonValue err) {
    return switch (err.kind()) {
      case NULL -> false;
      case BOOLEAN, NUMBER -> !err.equals(JsonValue.of(false)) && !err.equals(JsonValue.of(0));
      case TEXT -> err.asText().filter(text -> !text.isBlank() && !text.equals("0")).isPresent();
      case OBJECT, ARRAY -> true;
    };
  }

  /**
   * What an error means.
   *
   * @param status the HTTP status, which may be a success
   * @param message the text of {@code message}
   * @param result the text of {@code result}, where a few operations put it instead
   */
  static ServiceError error(int status, @Nullable String message, @Nullable String result) {
    var words = firstOf(message, result);
    return ServiceError.of(kind(status, words.orElse("").toLowerCase(Locale.ROOT)), words);
  }

  private static ErrorKind kind(int status, String words) {
    if (status >= 500 || status == 401 || status == 429) {
      return ErrorKind.of(status);
    }
    if (words.startsWith("access token not found")
        || words.contains("access token is disabled")
        || words.contains("access_token is missing")) {
      return ErrorKind.AUTHENTICATION;
    }
    if (words.contains("not found")
        || words.contains("not on this team")
        || words.contains("not in this team")
        || words.contains("did not match any occurrence")) {
      return ErrorKind.NOT_FOUND;
    }
    if (words.startsWith("insufficient privileges")) {
      return ErrorKind.PERMISSION;
    }
    if (words.startsWith("invite already")) {
      return ErrorKind.CONFLICT;
    }
    return status < 300 ? ErrorKind.VALIDATION : ErrorKind.of(status);
  }

  private static Optional<String> firstOf(@Nullable String message, @Nullable String result) {
    return Stream.of(Optional.ofNullable(message), Optional.ofNullable(result))
        .flatMap(Optional::stream)
        .filter(words -> !words.isBlank())
        .findFirst();
  }
}
