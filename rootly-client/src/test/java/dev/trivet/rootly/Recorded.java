package dev.trivet.rootly;

import dev.trivet.core.Listing;
import java.util.List;
import java.util.function.Function;

/**
 * A response as it was recorded, and what becomes of it.
 *
 * @param fixture the file with the response
 * @param operation the SDK's name of the call
 * @param call makes the call
 * @param request method, path and query of the call, decoded
 * @param expected what the caller gets; a list for a listing
 */
public record Recorded(
    String fixture,
    String operation,
    Function<RootlyClient, Object> call,
    String request,
    Object expected) {

  /** Makes the call; a listing is walked to its end. */
  public Object run(RootlyClient client) {
    var result = call.apply(client);
    return result instanceof Listing<?> listing ? listing.toList() : result;
  }

  boolean isList() {
    return expected instanceof List;
  }

  @Override
  public String toString() {
    return operation + " " + fixture;
  }
}
