package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a private agent is active or has been revoked.
 *
 * @param value the text on the wire
 */
public record PrivateAgentResultStatus(String value) implements OpenEnum {

  /** It has not been revoked. */
  public static final PrivateAgentResultStatus ACTIVE = new PrivateAgentResultStatus("active");

  /** It has been revoked. */
  public static final PrivateAgentResultStatus REVOKED = new PrivateAgentResultStatus("revoked");

  @Override
  public String toString() {
    return value;
  }
}
