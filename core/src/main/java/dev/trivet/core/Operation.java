package dev.trivet.core;

import java.io.Serializable;

/**
 * Names an operation of a service in words that are safe to print anywhere: never a URL, an ID or a
 * token.
 *
 * @param name the SDK's dotted name of the operation, for example {@code rootly.teams.get}
 * @param method the HTTP method
 * @param template the path template with its placeholders, for example {@code v1/teams/{id}}
 */
public record Operation(String name, String method, String template) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * {@return the name of the service, which the operation's name starts with: {@code rootly} for
   * example}
   */
  public String service() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** {@return name, method and template with blanks between them} */
  @Override
  public String toString() {
    return name + " " + method + " " + template;
  }
}
