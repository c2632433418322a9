package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * The attribute that a filter looks at.
 *
 * @param value the text on the wire
 */
public record FilterType(String value) implements OpenEnum {

  /** The environment's name. */
  public static final FilterType ENVIRONMENT = new FilterType("environment");

  /** The level. */
  public static final FilterType LEVEL = new FilterType("level");

  /** The title. */
  public static final FilterType TITLE = new FilterType("title");

  /** The name of a file in the trace. */
  public static final FilterType FILENAME = new FilterType("filename");

  /** The name of a method in the trace. */
  public static final FilterType METHOD = new FilterType("method");

  /** The context: the part of the application that the error occurred in. */
  public static final FilterType CONTEXT = new FilterType("context");

  /** The framework, by its number in Rollbar. */
  public static final FilterType FRAMEWORK = new FilterType("framework");

  /** Any attribute in the occurrence's data, named by its path. */
  public static final FilterType PATH = new FilterType("path");

  /** The number of people or IP addresses that were affected. */
  public static final FilterType UNIQUE_OCCURRENCES = new FilterType("unique_occurrences");

  /** The number of occurrences within a period. */
  public static final FilterType RATE = new FilterType("rate");

  /** The comment on a deploy. */
  public static final FilterType COMMENT = new FilterType("comment");

  @Override
  public String toString() {
    return value;
  }
}
