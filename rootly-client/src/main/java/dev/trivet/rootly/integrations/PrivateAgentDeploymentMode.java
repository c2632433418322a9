package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * How a private agent is deployed.
 *
 * @param value the text on the wire
 */
public record PrivateAgentDeploymentMode(String value) implements OpenEnum {

  /** Core and providers together. */
  public static final PrivateAgentDeploymentMode COMBINED =
      new PrivateAgentDeploymentMode("combined");

  /** The core apart from the providers. */
  public static final PrivateAgentDeploymentMode SPLIT_CORE =
      new PrivateAgentDeploymentMode("split-core");

  @Override
  public String toString() {
    return value;
  }
}
