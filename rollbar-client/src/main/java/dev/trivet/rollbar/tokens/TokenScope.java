package dev.trivet.rollbar.tokens;

import dev.trivet.core.json.OpenEnum;

/**
 * A scope of a token: what the token may be used for.
 *
 * @param value the text on the wire
 */
public record TokenScope(String value) implements OpenEnum {

  /** Reading what is in the project. */
  public static final TokenScope READ = new TokenScope("read");

  /** Changing what is in the project. */
  public static final TokenScope WRITE = new TokenScope("write");

  /** Reporting from servers: items, deploys, symbol files. */
  public static final TokenScope POST_SERVER_ITEM = new TokenScope("post_server_item");

  /** Reporting items from clients, such as browsers. */
  public static final TokenScope POST_CLIENT_ITEM = new TokenScope("post_client_item");

  /**
   * {@return whether the scope is for reporting; newer tokens have scopes for reporting or others,
   * not both}
   */
  public boolean isForReporting() {
    return equals(POST_SERVER_ITEM) || equals(POST_CLIENT_ITEM);
  }

  @Override
  public String toString() {
    return value;
  }
}
