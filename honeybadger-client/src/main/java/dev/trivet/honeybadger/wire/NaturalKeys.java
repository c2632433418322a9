package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.Preconditions;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** How names and addresses are compared when something is looked for before it is created. */
public final class NaturalKeys {

  private NaturalKeys() {}

  /** A name without blanks at its ends and in Unicode's composed form; empty text for none. */
  public static String normal(Optional<String> name) {
    return Normalizer.normalize(name.orElse(""), Normalizer.Form.NFC).strip();
  }

  /** An email address in the form of {@link #normal} and in lower case. */
  public static String address(Optional<String> email) {
    return normal(email).toLowerCase(Locale.ROOT);
  }

  /** The email address to look for; refused when it is blank. */
  public static String address(String owner, String email) {
    var address = address(Optional.of(Preconditions.notNull(owner, email)));
    if (address.isEmpty()) {
      throw new IllegalArgumentException(owner + " is blank");
    }
    return address;
  }

  /** The name to look for; refused when it is blank or missing. */
  public static String of(String operation, String method, Optional<String> name) {
    var key = normal(name);
    if (key.isEmpty()) {
      throw new IllegalArgumentException(operation + " needs " + method);
    }
    return key;
  }
}
