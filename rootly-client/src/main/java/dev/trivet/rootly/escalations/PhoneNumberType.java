package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * A type of phone number.
 *
 * @param value the text on the wire
 */
public record PhoneNumberType(String value) implements OpenEnum {

  /** A local number. */
  public static final PhoneNumberType LOCAL = new PhoneNumberType("local");

  /** A number that is free of charge for callers. */
  public static final PhoneNumberType TOLL_FREE = new PhoneNumberType("toll_free");

  /** A mobile number. */
  public static final PhoneNumberType MOBILE = new PhoneNumberType("mobile");

  @Override
  public String toString() {
    return value;
  }
}
