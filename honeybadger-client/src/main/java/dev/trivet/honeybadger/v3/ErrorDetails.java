package dev.trivet.honeybadger.v3;

import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What API v3 says about an error besides its message: {@code ErrorDetails.of(exception)}.
 * Everything is empty for an exception without a response, or with a response that has no details.
 * Experimental, as all of API v3.
 */
public final class ErrorDetails {

  private final JsonValue error;
  private final JsonValue details;
  private final Optional<String> requestId;

  private ErrorDetails(JsonValue body) {
    error = body.get("error").orElse(JsonValue.ofNull());
    details = error.get("details").orElse(JsonValue.ofNull());
    requestId = body.get("meta").flatMap(meta -> text(meta, "request_id"));
  }

  /**
   * The details of a failure.
   *
   * @param failure what a call of {@link HoneybadgerV3Client} threw
   * @return its details
   */
  public static ErrorDetails of(ApiException failure) {
    var body =
        failure instanceof ApiStatusException refused
            ? refused.body()
            : failure instanceof RateLimitedException limited ? limited.body() : "";
    try {
      return new ErrorDetails(body.isBlank() ? JsonValue.ofNull() : JsonValue.parse(body));
    } catch (IllegalArgumentException noJson) {
      return new ErrorDetails(JsonValue.ofNull());
    }
  }

  /**
   * The details in the body of a response.
   *
   * @param body the body
   * @return its details
   */
  public static ErrorDetails of(JsonValue body) {
    return new ErrorDetails(body);
  }

  /**
   * {@return the error's code, {@code insufficient_scope} or {@code fault_merged} for example;
   * Honeybadger may add codes}
   */
  public Optional<String> code() {
    return text(error, "code");
  }

  /** {@return the ID of the request, which Honeybadger's support asks for} */
  public Optional<String> requestId() {
    return requestId;
  }

  /** {@return the scope that the token lacks, {@code faults:write} for example} */
  public Optional<String> requiredScope() {
    return text(details, "required_scope");
  }

  /** {@return the scopes that the token has, if it lacks one} */
  public List<String> tokenScopes() {
    return details.get("token_scopes").map(JsonValue::elements).orElse(List.of()).stream()
        .flatMap(scope -> scope.asText().stream())
        .toList();
  }

  /** {@return the ID of the fault that the fault in the call was merged into} */
  public Optional<String> mergedInto() {
    return text(details, "merged_into");
  }

  /** {@return the URL of the fault that the fault in the call was merged into} */
  public Optional<String> location() {
    return text(details, "location");
  }

  /** An ID may come as a number. */
  private static Optional<String> text(JsonValue object, String name) {
    return object
        .get(name)
        .flatMap(value -> value.asText().or(() -> value.asLong().map(String::valueOf)));
  }

  /** {@return the error's code and the request's ID} */
  @Override
  public String toString() {
    return "ErrorDetails[" + code().orElse("no code") + ", request " + requestId.orElse("-") + "]";
  }
}
