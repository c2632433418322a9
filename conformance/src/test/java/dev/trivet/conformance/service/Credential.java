package dev.trivet.conformance.service;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One way in which a service takes a credential.
 *
 * @param name the service and the way
 * @param facade opens a client that sends its token this way
 * @param travels whether a request carries a token exactly this way, and no other way
 */
public record Credential(
    String name,
    Function<Target, AutoCloseable> facade,
    BiPredicate<LoggedRequest, String> travels) {

  @Override
  public String toString() {
    return name;
  }
}
