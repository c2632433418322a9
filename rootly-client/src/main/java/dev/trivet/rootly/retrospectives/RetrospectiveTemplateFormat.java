package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * The markup of a retrospective template's text.
 *
 * @param value the text on the wire
 */
public record RetrospectiveTemplateFormat(String value) implements OpenEnum {

  /** HTML. */
  public static final RetrospectiveTemplateFormat HTML = new RetrospectiveTemplateFormat("html");

  /** Markdown. */
  public static final RetrospectiveTemplateFormat MARKDOWN =
      new RetrospectiveTemplateFormat("markdown");

  @Override
  public String toString() {
    return value;
  }
}
