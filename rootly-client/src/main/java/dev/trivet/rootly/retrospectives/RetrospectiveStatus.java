package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a retrospective is a draft or published.
 *
 * @param value the text on the wire
 */
public record RetrospectiveStatus(String value) implements OpenEnum {

  /** The retrospective is being written. */
  public static final RetrospectiveStatus DRAFT = new RetrospectiveStatus("draft");

  /** The retrospective is published. */
  public static final RetrospectiveStatus PUBLISHED = new RetrospectiveStatus("published");

  @Override
  public String toString() {
    return value;
  }
}
