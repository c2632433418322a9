package dev.trivet.cli.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in lower case, so that a person is the same one however it is typed. */
public record Email(String address) implements Comparable<Email> {

  private static final Pattern FORM =
      Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\".]+(\\.[^@\\s<>,;\".]+)+");

  public Email {
    address = normal(address);
    if (address.length() > 254 || !FORM.matcher(address).matches()) {
      throw new IllegalArgumentException("not an e-mail address: " + address);
    }
  }

  /** {@return a text from a service in the form of addresses here} */
  public static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** {@return whether a text from a service is this address} */
  public boolean is(Optional<String> text) {
    return text.filter(this::is).isPresent();
  }

  /** {@return whether a text is this address} */
  public boolean is(String text) {
    return address.equalsIgnoreCase(text.strip());
  }

  @Override
  public int compareTo(Email other) {
    return address.compareTo(other.address);
  }

  @Override
  public String toString() {
    return address;
  }
}
