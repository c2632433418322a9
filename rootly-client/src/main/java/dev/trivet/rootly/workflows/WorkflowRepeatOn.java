package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * A day of the week as the letter that workflows use for it.
 *
 * @param value the text on the wire
 */
public record WorkflowRepeatOn(String value) implements OpenEnum {

  /** One of the two days of the weekend; Rootly does not document which one. */
  public static final WorkflowRepeatOn S = new WorkflowRepeatOn("S");

  /** Monday. */
  public static final WorkflowRepeatOn M = new WorkflowRepeatOn("M");

  /** Tuesday. */
  public static final WorkflowRepeatOn T = new WorkflowRepeatOn("T");

  /** Wednesday. */
  public static final WorkflowRepeatOn W = new WorkflowRepeatOn("W");

  /** Thursday. */
  public static final WorkflowRepeatOn R = new WorkflowRepeatOn("R");

  /** Friday. */
  public static final WorkflowRepeatOn F = new WorkflowRepeatOn("F");

  /** The other day of the weekend; Rootly does not document which one. */
  public static final WorkflowRepeatOn U = new WorkflowRepeatOn("U");

  @Override
  public String toString() {
    return value;
  }
}
