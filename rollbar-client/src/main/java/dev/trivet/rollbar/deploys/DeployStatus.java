package dev.trivet.rollbar.deploys;

import dev.trivet.core.json.OpenEnum;

/**
 * How far a deploy is.
 *
 * @param value the text on the wire
 */
public record DeployStatus(String value) implements OpenEnum {

  /** It is under way; Rollbar takes it as timed out if nothing is heard of it for an hour. */
  public static final DeployStatus STARTED = new DeployStatus("started");

  /** It is done. */
  public static final DeployStatus SUCCEEDED = new DeployStatus("succeeded");

  /** It went wrong. */
  public static final DeployStatus FAILED = new DeployStatus("failed");

  /** Nothing was heard of it for too long. */
  public static final DeployStatus TIMED_OUT = new DeployStatus("timed_out");

  @Override
  public String toString() {
    return value;
  }
}
