package dev.trivet.rollbar.deploys;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a deploy.
 *
 * @param value the text on the wire
 */
public record DeployStatus(String value) implements OpenEnum {

  /**
   * The deploy is in progress. Unless its end is reported, Rollbar marks it as timed out, by
   * default after 60 minutes.
   */
  public static final DeployStatus STARTED = new DeployStatus("started");

  /** The deploy succeeded. */
  public static final DeployStatus SUCCEEDED = new DeployStatus("succeeded");

  /** The deploy failed. */
  public static final DeployStatus FAILED = new DeployStatus("failed");

  /** The end of the deploy was not reported in time. */
  public static final DeployStatus TIMED_OUT = new DeployStatus("timed_out");

  @Override
  public String toString() {
    return value;
  }
}
