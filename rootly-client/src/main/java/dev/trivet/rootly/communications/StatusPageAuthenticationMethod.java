package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * How visitors of a status page must authenticate.
 *
 * @param value the text on the wire
 */
public record StatusPageAuthenticationMethod(String value) implements OpenEnum {

  /** Visitors need not authenticate. */
  public static final StatusPageAuthenticationMethod NONE =
      new StatusPageAuthenticationMethod("none");

  /** Visitors enter a password that all of them share. */
  public static final StatusPageAuthenticationMethod PASSWORD =
      new StatusPageAuthenticationMethod("password");

  /** Visitors sign in through a SAML identity provider. */
  public static final StatusPageAuthenticationMethod SAML =
      new StatusPageAuthenticationMethod("saml");

  @Override
  public String toString() {
    return value;
  }
}
