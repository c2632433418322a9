package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * How visitors of a status page must identify themselves.
 *
 * @param value the text on the wire
 */
public record StatusPageAuthenticationMethod(String value) implements OpenEnum {

  /** Not at all. */
  public static final StatusPageAuthenticationMethod NONE =
      new StatusPageAuthenticationMethod("none");

  /** With a password that all visitors share. */
  public static final StatusPageAuthenticationMethod PASSWORD =
      new StatusPageAuthenticationMethod("password");

  /** Through an identity provider that speaks SAML. */
  public static final StatusPageAuthenticationMethod SAML =
      new StatusPageAuthenticationMethod("saml");

  @Override
  public String toString() {
    return value;
  }
}
