package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * What a retrospective configuration says about the incidents it names.
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
