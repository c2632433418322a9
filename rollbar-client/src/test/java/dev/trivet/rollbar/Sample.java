package dev.trivet.rollbar;

import dev.trivet.core.Listing;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One sample of an operation.
 *
 * @param operation the SDK's name
 * @param call makes the call
 * @param request method, path and query, without the token
 * @param body the body that is sent, empty for none
 * @param fixture the file with the response
 * @param expected what the caller gets; a list for a listing
 */
record Sample(
    String operation,
    Function<RollbarClient, Object> call,
    String request,
    String body,
    String fixture,
    Object expected) {

  static final String DONE = "done";

  @Override
  public String toString() {
    return operation + " " + fixture;
  }

  boolean isList() {
    return expected instanceof List;
  }

  boolean isVoid() {
    return expected.equals(DONE);
  }

  /** Makes the call; a listing is walked to its end. */
  Object run(RollbarClient client) {
    var result = call.apply(client);
    return result instanceof Listing<?> listing ? listing.toList() : result;
  }

  static Sample read(
      String operation,
      Function<RollbarClient, Object> call,
      String request,
      String fixture,
      Object expected) {
    return new Sample(operation, call, request, "", fixture, expected);
  }

  static Sample write(
      String operation,
      Function<RollbarClient, Object> call,
      String request,
      String body,
      String fixture,
      Object expected) {
    return new Sample(operation, call, request, body, fixture, expected);
  }

  static Sample done(String operation, Consumer<RollbarClient> call, String request) {
    Function<RollbarClient, Object> function =
        client -> {
          call.accept(client);
          return DONE;
        };
    return new Sample(operation, function, request, "", "done.json", DONE);
  }
}
