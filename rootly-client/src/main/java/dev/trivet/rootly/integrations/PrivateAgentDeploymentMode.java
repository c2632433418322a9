package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * The deployment mode of a private agent.
 *
 * @param value the text on the wire
 */
public record PrivateAgentDeploymentMode(String value) implements OpenEnum {

  /** Core and providers are deployed together. */
  public static final PrivateAgentDeploymentMode COMBINED =
      new PrivateAgentDeploymentMode("combined");

  /** The core is deployed apart from the providers. */
  public static final PrivateAgentDeploymentMode SPLIT_CORE =
      new PrivateAgentDeploymentMode("split-core");

  @Override
  public String toString() {
    return value;
  }
}
