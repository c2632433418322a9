package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.ResourceSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Accounts, as the table-driven collections refer to them. */
record AccountSource(HoneybadgerStore store) implements ResourceSource {

  @Override
  public @Nullable NamedResource find(String id, Instant horizon) {
    var account = store.accounts.get(id, horizon);
    return account == null ? null : new NamedResource(id, account.owner().name(), Instant.EPOCH);
  }

  @Override
  public ObjectNode view(String id) {
    return Json.object().put("id", id);
  }
}
