package dev.trivet.core.service;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A credential that does not show itself: {@link #toString()} is masked, and no part of the SDK
 * puts the value anywhere but into the request.
 *
 * <p>The characters are checked early, so that no later layer can fail with a message that quotes
 * them. A supplied secret is read once for every attempt, so it may rotate between two attempts of
 * one call. Thread-safe when the supplier is.
 */
public final class Secret {

  private final String owner;
  private final String fixed;
  private final @Nullable Supplier<String> source;

  private Secret(String owner, String fixed, @Nullable Supplier<String> source) {
    this.owner = owner;
    this.fixed = fixed;
    this.source = source;
  }

  /**
   * Creates a fixed secret.
   *
   * @param owner the name of the builder method, for the message of an exception
   * @param value visible ASCII characters without blanks
   * @return the secret
   * @throws IllegalArgumentException when the value is null, empty or has other characters; the
   *     message names the owner, never the value
   */
  public static Secret of(String owner, String value) {
    return new Secret(owner, check(owner, value), null);
  }

  /**
   * Creates a secret that is looked up for every attempt.
   *
   * @param owner the name of the builder method, for the message of an exception
   * @param source returns the secret text; called once per attempt, on the calling thread
   * @return the secret
   */
  public static Secret from(String owner, Supplier<String> source) {
    return new Secret(owner, "", Objects.requireNonNull(source, owner));
  }

  /**
   * Returns the value, for building a request.
   *
   * @return the secret text
   * @throws IllegalArgumentException when a supplier returned an invalid value; nothing is sent
   *     then
   * @throws TokenSupplierException when the supplier threw
   */
  public String reveal() {
    if (source == null) {
      return fixed;
    }
    String value;
    try {
      value = source.get();
    } catch (Exception e) {
      throw TokenSupplierException.by(e);
    }
    return check(owner, value);
  }

  private static String check(String owner, String value) {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(owner + ": the token is missing or empty");
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
        throw new IllegalArgumentException(
            owner
                + ": the token has a character at index "
                + i
                + " that is blank or not visible ASCII");
      }
    }
    return value;
  }

  /** Always masked. */
  @Override
  public String toString() {
    return "***";
  }
}
