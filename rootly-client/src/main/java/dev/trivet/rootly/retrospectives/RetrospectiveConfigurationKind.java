package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a retrospective is skipped or mandatory.
 *
 * @param value the text on the wire
 */
public record RetrospectiveConfigurationKind(String value) implements OpenEnum {

  /** The retrospective is skipped. */
  public static final RetrospectiveConfigurationKind SKIP =
      new RetrospectiveConfigurationKind("skip");

  /** The retrospective is mandatory. */
  public static final RetrospectiveConfigurationKind MANDATORY =
      new RetrospectiveConfigurationKind("mandatory");

  @Override
  public String toString() {
    return value;
  }
}
