package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The progress of an incident's retrospective.
 *
 * @param value the text on the wire
 */
public record RetrospectiveProgressStatus(String value) implements OpenEnum {

  /** Nobody has started the retrospective. */
  public static final RetrospectiveProgressStatus NOT_STARTED =
      new RetrospectiveProgressStatus("not_started");

  /** Somebody is working on the retrospective. */
  public static final RetrospectiveProgressStatus ACTIVE =
      new RetrospectiveProgressStatus("active");

  /** The retrospective is finished. */
  public static final RetrospectiveProgressStatus COMPLETED =
      new RetrospectiveProgressStatus("completed");

  /** The retrospective was skipped. */
  public static final RetrospectiveProgressStatus SKIPPED =
      new RetrospectiveProgressStatus("skipped");

  @Override
  public String toString() {
    return value;
  }
}
