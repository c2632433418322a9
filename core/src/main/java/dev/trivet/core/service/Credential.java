package dev.trivet.core.service;

/**
 * One of the credentials of a client.
 *
 * @param name the credential's name in words, for example {@code account token}
 * @param builderMethod the builder method that sets it, for example {@code
 *     RollbarClient.builder().accountToken(..)}
 */
public record Credential(String name, String builderMethod) {

  /** Creates the exception for a call whose credential is not configured. */
  public IllegalStateException missingFor(Endpoint<?> endpoint) {
    return new IllegalStateException(
        endpoint.operation().name() + " needs the " + name + ": set " + builderMethod);
  }
}
