package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** Users to unsubscribe from an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RemoveSubscribersInput.Builder.class)
public interface RemoveSubscribersInput {

  /** {@return the IDs of the users to unsubscribe} */
  Patch<List<String>> userIds();

  /**
   * {@return whether subscribers who may not read private incidents are unsubscribed too, {@code
   * false} by default}
   */
  Patch<Boolean> removeUsersWithNoPrivateIncidentAccess();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a remove subscribers input. Not thread-safe. */
  final class Builder extends ImmutableRemoveSubscribersInput.Builder {
    Builder() {}
  }
}
