package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.collections.ResourceSource;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teams, as the table-driven collections refer to them. */
record TeamSource(RootlyLookup lookup) implements ResourceSource {

  @Override
  public @Nullable Team find(String idOrSlug, Instant horizon) {
    return lookup.store.team(idOrSlug, horizon);
  }

  @Override
  public List<String> ids() {
    return lookup.store.teams.all(Instant.MAX, any -> true).stream().map(Team::id).toList();
  }

  @Override
  public ObjectNode view(String id) {
    var team = lookup.store.team(id, Instant.MAX);
    if (team == null) {
      throw new IllegalArgumentException("no team " + id);
    }
    return lookup.views.team(team, Set.of());
  }
}
