package dev.trivet.conformance.service;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.ServiceClient;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One way in which a service takes a token.
 *
 * @param name the service and the way
 * @param open builds a client that sends its token this way
 * @param carries whether a request carries a token exactly this way, and no other way
 */
public record TokenPlacement(
    String name,
    Function<ClientTarget, ServiceClient> open,
    BiPredicate<LoggedRequest, String> carries) {

  @Override
  public String toString() {
    return name;
  }
}
