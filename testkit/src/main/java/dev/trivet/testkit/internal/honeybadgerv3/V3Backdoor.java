package dev.trivet.testkit.internal.honeybadgerv3;

import dev.trivet.testkit.internal.collections.TableCollections;
import java.util.Map;
import java.util.Set;

/** Changes the state from outside the API. */
public final class V3Backdoor {
  private final TableCollections collections;
  private final V3Tokens tokens;

  V3Backdoor(TableCollections collections, V3Tokens tokens) {
    this.collections = collections;
    this.tokens = tokens;
  }

  /** The token of a user that may do everything. */
  public String token() {
    return tokens.user();
  }

  /** The token of the account. */
  public String accountToken() {
    return tokens.account();
  }

  /** A token of a user that has a few scopes. */
  public String scopedToken(Set<String> scopes) {
    return tokens.scoped(scopes);
  }

  /** Adds a resource of a table-driven collection. */
  public String add(String type, Map<String, ?> attributes) {
    synchronized (collections) {
      return collections.add(type, attributes, Map.of()).id();
    }
  }
}
