package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the retrospective of an incident has come.
 *
 * @param value the text on the wire
 */
public record RetrospectiveProgressStatus(String value) implements OpenEnum {

  /** Nobody has begun it. */
  public static final RetrospectiveProgressStatus NOT_STARTED =
      new RetrospectiveProgressStatus("not_started");

  /** It is being worked on. */
  public static final RetrospectiveProgressStatus ACTIVE =
      new RetrospectiveProgressStatus("active");

  /** It is finished. */
  public static final RetrospectiveProgressStatus COMPLETED =
      new RetrospectiveProgressStatus("completed");

  /** It was left out. */
  public static final RetrospectiveProgressStatus SKIPPED =
      new RetrospectiveProgressStatus("skipped");

  @Override
  public String toString() {
    return value;
  }
}
