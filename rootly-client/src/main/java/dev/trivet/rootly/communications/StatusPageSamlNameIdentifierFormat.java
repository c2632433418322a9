package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * The format of the name ID with which a SAML identity provider identifies visitors of a status
 * page.
 *
 * @param value the text on the wire
 */
public record StatusPageSamlNameIdentifierFormat(String value) implements OpenEnum {

  /** The email address. */
  public static final StatusPageSamlNameIdentifierFormat EMAIL_ADDRESS =
      new StatusPageSamlNameIdentifierFormat(
          "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress");

  /** An opaque identifier that stays the same from visit to visit. */
  public static final StatusPageSamlNameIdentifierFormat PERSISTENT =
      new StatusPageSamlNameIdentifierFormat(
          "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent");

  /** An opaque identifier that is valid for one session only. */
  public static final StatusPageSamlNameIdentifierFormat TRANSIENT =
      new StatusPageSamlNameIdentifierFormat("urn:oasis:names:tc:SAML:2.0:nameid-format:transient");

  /** A format that the identity provider chooses. */
  public static final StatusPageSamlNameIdentifierFormat UNSPECIFIED =
      new StatusPageSamlNameIdentifierFormat(
          "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified");

  @Override
  public String toString() {
    return value;
  }
}
