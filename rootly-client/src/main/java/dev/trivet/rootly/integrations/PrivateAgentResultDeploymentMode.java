package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * How a private agent is deployed.
 *
 * @param value the text on the wire
 */
public record PrivateAgentResultDeploymentMode(String value) implements OpenEnum {

  /** Core and providers together. */
  public static final PrivateAgentResultDeploymentMode COMBINED =
      new PrivateAgentResultDeploymentMode("combined");

  /** The core apart from the providers. */
  public static final PrivateAgentResultDeploymentMode SPLIT_CORE =
      new PrivateAgentResultDeploymentMode("split-core");

  @Override
  public String toString() {
    return value;
  }
}
