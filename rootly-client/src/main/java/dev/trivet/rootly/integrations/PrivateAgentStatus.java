package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a private agent is active or revoked.
 *
 * @param value the text on the wire
 */
public record PrivateAgentStatus(String value) implements OpenEnum {

  /** The private agent is active. */
  public static final PrivateAgentStatus ACTIVE = new PrivateAgentStatus("active");

  /** The private agent has been revoked. */
  public static final PrivateAgentStatus REVOKED = new PrivateAgentStatus("revoked");

  @Override
  public String toString() {
    return value;
  }
}
