package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** Users to subscribe to an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AddSubscribersInput.Builder.class)
public interface AddSubscribersInput {

  /** {@return the IDs of the users to subscribe} */
  Patch<List<String>> userIds();

  /**
   * {@return whether subscribers who may not read private incidents are unsubscribed, {@code false}
   * by default}
   */
  Patch<Boolean> removeUsersWithNoPrivateIncidentAccess();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an add subscribers input. Not thread-safe. */
  final class Builder extends ImmutableAddSubscribersInput.Builder {
    Builder() {}
  }
}
