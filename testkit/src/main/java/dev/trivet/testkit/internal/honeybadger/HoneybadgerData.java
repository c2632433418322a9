package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerStore.Account;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the routes beside the table find in the collections of the table. */
record HoneybadgerData(HoneybadgerLookup lookup, TableCollections collections)
    implements FaultSearch.Facts {

  FakeContext context() {
    return lookup.context;
  }

  ResourceCollection of(String type) {
    return collections.of(type);
  }

  /** The project that the path names. */
  StoredResource project(Call call) {
    var id = call.captured("project_id");
    return found(of("project").find(id, context().horizon(call)));
  }

  /** The fault that the path names, in its project. */
  StoredResource fault(Call call) {
    var project = project(call);
    var fault = found(of("fault").find(call.captured("fault_id"), context().horizon(call)));
    return found(project.id().equals(fault.field("project_id")) ? fault : null);
  }

  /** Everything of a type that lies in a resource, oldest first. */
  List<StoredResource> inside(String type, String parent, StoredResource owner) {
    return of(type).childrenOf(parent, owner.id(), Instant.MAX);
  }

  @Override
  public boolean isPaused(StoredResource fault) {
    return fault.field("paused") != null;
  }

  @Override
  public boolean hasComment(StoredResource fault) {
    return !inside("comment", "fault", fault).isEmpty();
  }

  @Override
  public @Nullable String assignee(StoredResource fault) {
    var member = lookup.store.members.get(fault.values().path("assignee_id").asLong());
    return member == null ? null : member.email();
  }

  /** The owner of an account is among its users. */
  void addOwner(Account account) {
    var owner = account.owner();
    var values = Json.object().put("account_id", account.id()).put("role", "Owner");
    values.put("name", owner.name()).put("email", owner.email());
    of("user").add(values, Instant.MIN);
  }

  /** The project that a key belongs to. */
  @Nullable StoredResource byKey(@Nullable String key) {
    var found =
        of("project").all(Instant.MAX, one -> String.valueOf(key).equals(one.field("token")));
    return found.isEmpty() ? null : found.get(0);
  }

  static <T> T found(@Nullable T thing) {
    if (thing == null) {
      throw new Refusal(404, "Not found");
    }
    return thing;
  }
}
