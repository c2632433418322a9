package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * The control with which people enter the value of a form field.
 *
 * @param value the text on the wire
 */
public record FormFieldInputKind(String value) implements OpenEnum {

  /** A single line of text. */
  public static final FormFieldInputKind TEXT = new FormFieldInputKind("text");

  /** Several lines of text. */
  public static final FormFieldInputKind TEXTAREA = new FormFieldInputKind("textarea");

  /** A list from which people choose one option. */
  public static final FormFieldInputKind SELECT = new FormFieldInputKind("select");

  /** A list from which people choose any number of options. */
  public static final FormFieldInputKind MULTI_SELECT = new FormFieldInputKind("multi_select");

  /** A date. */
  public static final FormFieldInputKind DATE = new FormFieldInputKind("date");

  /** A date with a time of day. */
  public static final FormFieldInputKind DATETIME = new FormFieldInputKind("datetime");

  /** A number. */
  public static final FormFieldInputKind NUMBER = new FormFieldInputKind("number");

  /** A checkbox. */
  public static final FormFieldInputKind CHECKBOX = new FormFieldInputKind("checkbox");

  /** Tags. */
  public static final FormFieldInputKind TAGS = new FormFieldInputKind("tags");

  /** Formatted text. */
  public static final FormFieldInputKind RICH_TEXT = new FormFieldInputKind("rich_text");

  @Override
  public String toString() {
    return value;
  }
}
