package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import org.immutables.value.Value;

/** The users to subscribe to an incident, or to unsubscribe from it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SubscribersInput.Builder.class)
public interface SubscribersInput {

  /** {@return the IDs of the users} */
  Patch<List<String>> userIds();

  /**
   * {@return whether to unsubscribe also those subscribers who may not read private incidents;
   * {@code false} by default}
   */
  Patch<Boolean> removeUsersWithNoPrivateIncidentAccess();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    for (var id : userIds().toOptional().orElse(List.of())) {
      InputChecks.userId("SubscribersInput.builder().userIds(..)", id);
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableSubscribersInput.Builder {
    Builder() {}
  }
}
