package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * How people enter the value of a form field.
 *
 * @param value the text on the wire
 */
public record FormFieldInputKind(String value) implements OpenEnum {

  /** In a line of text. */
  public static final FormFieldInputKind TEXT = new FormFieldInputKind("text");

  /** In several lines of text. */
  public static final FormFieldInputKind TEXTAREA = new FormFieldInputKind("textarea");

  /** By choosing one option. */
  public static final FormFieldInputKind SELECT = new FormFieldInputKind("select");

  /** By choosing any number of options. */
  public static final FormFieldInputKind MULTI_SELECT = new FormFieldInputKind("multi_select");

  /** As a date. */
  public static final FormFieldInputKind DATE = new FormFieldInputKind("date");

  /** As a date with a time of day. */
  public static final FormFieldInputKind DATETIME = new FormFieldInputKind("datetime");

  /** As a number. */
  public static final FormFieldInputKind NUMBER = new FormFieldInputKind("number");

  /** By checking a box. */
  public static final FormFieldInputKind CHECKBOX = new FormFieldInputKind("checkbox");

  /** As tags. */
  public static final FormFieldInputKind TAGS = new FormFieldInputKind("tags");

  /** As formatted text. */
  public static final FormFieldInputKind RICH_TEXT = new FormFieldInputKind("rich_text");

  @Override
  public String toString() {
    return value;
  }
}
