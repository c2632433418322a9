package dev.trivet.testkit.internal.rootly;

import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The user whom calls are made for: the first one that the organization has. */
final class CurrentUser {
  private final ResourceCollection users;

  CurrentUser(TableCollections collections) {
    this.users = collections.of("users");
  }

  /** The user; a refusal while there is none. */
  StoredResource user() {
    var all = users.all(Instant.MAX, user -> true);
    if (all.isEmpty()) {
      throw RootlyErrors.missing();
    }
    return all.get(0);
  }

  /** The ID as attributes have it; {@code null} while there is no user. */
  @Nullable Long id() {
    var all = users.all(Instant.MAX, user -> true);
    return all.isEmpty() ? null : Long.valueOf(all.get(0).id());
  }
}
