package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * A country that phone numbers are available in.
 *
 * @param value the text on the wire
 */
public record PhoneCountry(String value) implements OpenEnum {

  /** Australia. */
  public static final PhoneCountry AU = new PhoneCountry("AU");

  /** Canada. */
  public static final PhoneCountry CA = new PhoneCountry("CA");

  /** Germany. */
  public static final PhoneCountry DE = new PhoneCountry("DE");

  /** The Netherlands. */
  public static final PhoneCountry NL = new PhoneCountry("NL");

  /** New Zealand. */
  public static final PhoneCountry NZ = new PhoneCountry("NZ");

  /** Sweden. */
  public static final PhoneCountry SE = new PhoneCountry("SE");

  /** Switzerland. */
  public static final PhoneCountry CH = new PhoneCountry("CH");

  /** The United Kingdom. */
  public static final PhoneCountry GB = new PhoneCountry("GB");

  /** The United States. */
  public static final PhoneCountry US = new PhoneCountry("US");

  @Override
  public String toString() {
    return value;
  }
}
