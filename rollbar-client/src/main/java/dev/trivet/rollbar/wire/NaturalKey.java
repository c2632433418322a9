package dev.trivet.rollbar.wire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name or an address by which people tell resources apart, in the form in which it is compared:
 * without blanks around it, and with composed accents.
 *
 * @param text the name in that form
 */
public record NaturalKey(String text) {

  /** A name, whose case counts. */
  public static NaturalKey of(String name) {
    return new NaturalKey(Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
  }

  /** An e-mail address, whose case does not count. */
  public static NaturalKey ofEmail(String email) {
    return of(email.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a name is this one. */
  public boolean matches(Optional<String> name) {
    return name.filter(other -> of(other).equals(this)).isPresent();
  }

  /** Whether an e-mail address is this one. */
  public boolean matchesEmail(Optional<String> email) {
    return email.filter(other -> ofEmail(other).equals(this)).isPresent();
  }
}
