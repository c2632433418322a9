package dev.trivet.testkit.internal.rootly;

import dev.trivet.testkit.internal.IssuedTokens;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes the organization from outside the API. */
public final class RootlyBackdoor {
  private final RootlyStore store;
  private final IssuedTokens keys;
  private final TableCollections collections;

  RootlyBackdoor(RootlyStore store, IssuedTokens keys, TableCollections collections) {
    this.store = store;
    this.keys = keys;
    this.collections = collections;
  }

  /** An API key that may do everything. */
  public String key() {
    return keys.current();
  }

  /** Adds a user. */
  public long addUser(String email, String name) {
    var space = name.indexOf(' ');
    var attributes = new HashMap<String, String>();
    attributes.put("email", email);
    attributes.put("name", name);
    attributes.put("first_name", space < 0 ? name : name.substring(0, space));
    attributes.put("last_name", space < 0 ? "" : name.substring(space + 1));
    attributes.put("full_name", name);
    attributes.put("full_name_with_team", name);
    attributes.put("time_zone", RootlyViews.ZONE.getId());
    return Long.parseLong(add("users", attributes));
  }

  /** Adds a resource of a table-driven collection. */
  public String add(String type, Map<String, ?> attributes) {
    synchronized (store) {
      return collections.add(type, attributes, Map.of()).id();
    }
  }

  /** The token in the mail that verifies an address. */
  public String verificationToken(String emailAddressId) {
    return ContactRoutes.token(emailAddressId);
  }

  /** Adds a personal API key. */
  public String addApiKey(long userId, String name) {
    synchronized (store) {
      var attributes = Map.of("name", name, "kind", "personal");
      var hidden = Map.of(ApiKeyRoutes.CREATED_BY, Long.toString(userId));
      return collections.add("api_keys", attributes, hidden).id();
    }
  }

  /** Adds an incident that has started, and in which a user has a role. */
  public String addIncident(String title, long userId, String roleId) {
    synchronized (store) {
      var attributes = Map.of("title", title, "status", "started");
      var role = Map.of("user_id", Long.toString(userId), "role_id", roleId);
      return collections
          .add("incidents", attributes, Map.of(IncidentRoleRoutes.ASSIGNED, List.of(role)))
          .id();
    }
  }

  /** Adds a team as if somebody had made it in the browser. */
  public String addTeam(String name, Map<String, ?> attributes) {
    synchronized (store) {
      if (name.isBlank() || store.nameTaken(name, null)) {
        throw new IllegalArgumentException("a team needs a name of its own: " + name);
      }
      var values = TeamAttributes.defaults();
      for (var entry : Json.of(attributes).properties()) {
        if (!values.has(entry.getKey())) {
          throw new IllegalArgumentException("a team has no " + entry.getKey());
        }
        values.set(entry.getKey(), entry.getValue());
      }
      values.put("name", name);
      return store.addTeam(values, "web", Instant.MIN).id();
    }
  }
}
