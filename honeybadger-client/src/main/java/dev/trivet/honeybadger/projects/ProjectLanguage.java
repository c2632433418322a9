package dev.trivet.honeybadger.projects;

import dev.trivet.core.json.OpenEnum;

/**
 * The programming language of a project's application.
 *
 * @param value the text on the wire
 */
public record ProjectLanguage(String value) implements OpenEnum {

  /** JavaScript in the browser. */
  public static final ProjectLanguage JAVASCRIPT = new ProjectLanguage("js");

  /** Elixir. */
  public static final ProjectLanguage ELIXIR = new ProjectLanguage("elixir");

  /** Go. */
  public static final ProjectLanguage GO = new ProjectLanguage("golang");

  /** Java. */
  public static final ProjectLanguage JAVA = new ProjectLanguage("java");

  /** JavaScript on a server. */
  public static final ProjectLanguage NODE = new ProjectLanguage("node");

  /** PHP. */
  public static final ProjectLanguage PHP = new ProjectLanguage("php");

  /** Python. */
  public static final ProjectLanguage PYTHON = new ProjectLanguage("python");

  /** Ruby. */
  public static final ProjectLanguage RUBY = new ProjectLanguage("ruby");

  /** Any other language. */
  public static final ProjectLanguage OTHER = new ProjectLanguage("other");

  @Override
  public String toString() {
    return value;
  }
}
