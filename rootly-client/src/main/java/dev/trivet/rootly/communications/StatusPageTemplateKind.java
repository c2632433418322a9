package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of a status page template: what its updates are about.
 *
 * @param value the text on the wire
 */
public record StatusPageTemplateKind(String value) implements OpenEnum {

  /** Updates about incidents. */
  public static final StatusPageTemplateKind NORMAL = new StatusPageTemplateKind("normal");

  /** Updates about scheduled maintenance. */
  public static final StatusPageTemplateKind SCHEDULED = new StatusPageTemplateKind("scheduled");

  @Override
  public String toString() {
    return value;
  }
}
