package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * A type of phone number.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterPhoneType(String value) implements OpenEnum {

  /** A local number. */
  public static final LiveCallRouterPhoneType LOCAL = new LiveCallRouterPhoneType("local");

  /** A number that is free of charge for callers. */
  public static final LiveCallRouterPhoneType TOLL_FREE = new LiveCallRouterPhoneType("toll_free");

  /** A mobile number. */
  public static final LiveCallRouterPhoneType MOBILE = new LiveCallRouterPhoneType("mobile");

  @Override
  public String toString() {
    return value;
  }
}
