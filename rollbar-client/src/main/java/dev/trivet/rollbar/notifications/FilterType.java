package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * What a filter looks at.
 *
 * @param value the text on the wire
 */
public record FilterType(String value) implements OpenEnum {

  /** The environment. */
  public static final FilterType ENVIRONMENT = new FilterType("environment");

  /** The level. */
  public static final FilterType LEVEL = new FilterType("level");

  /** The title. */
  public static final FilterType TITLE = new FilterType("title");

  /** The name of a file in the trace. */
  public static final FilterType FILENAME = new FilterType("filename");

  /** The name of a method in the trace. */
  public static final FilterType METHOD = new FilterType("method");

  /** The context. */
  public static final FilterType CONTEXT = new FilterType("context");

  /** The framework. */
  public static final FilterType FRAMEWORK = new FilterType("framework");

  /** Any place in the data of the occurrence. */
  public static final FilterType PATH = new FilterType("path");

  /** How many people or IP addresses it occurred to. */
  public static final FilterType UNIQUE_OCCURRENCES = new FilterType("unique_occurrences");

  /** How often it occurred in a span of time. */
  public static final FilterType RATE = new FilterType("rate");

  /** The comment on a deploy. */
  public static final FilterType COMMENT = new FilterType("comment");

  @Override
  public String toString() {
    return value;
  }
}
