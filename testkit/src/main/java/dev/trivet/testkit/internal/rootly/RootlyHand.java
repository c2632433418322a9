package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Changes the organization from outside the API. */
public final class RootlyHand {
  private final RootlyStore store;

  RootlyHand(RootlyStore store) {
    this.store = store;
  }

  /** Adds a user. */
  public long addUser(String email, String name) {
    synchronized (store) {
      return store.addUser(email, name).id();
    }
  }

  /** Adds a team as if somebody had made it in the browser. */
  public String addTeam(String name) {
    synchronized (store) {
      if (name.isBlank() || store.nameTaken(name, null)) {
        throw new IllegalArgumentException("a team needs a name of its own: " + name);
      }
      ObjectNode values = TeamAttributes.defaults();
      values.put("name", name);
      return store.addTeam(values, "web", Instant.MIN).id();
    }
  }
}
