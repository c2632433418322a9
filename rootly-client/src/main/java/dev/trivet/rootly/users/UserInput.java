package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** What to change about a user. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserInput.Builder.class)
public interface UserInput {

  /** {@return the first name of the user} */
  Patch<String> firstName();

  /** {@return the last name of the user} */
  Patch<String> lastName();

  /** {@return the ID of the role, which decides what the user may do in incident response} */
  Patch<String> roleId();

  /**
   * {@return the ID of the on-call role, which decides what the user may do with on-call resources}
   */
  Patch<String> onCallRoleId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableUserInput.Builder {
    Builder() {}
  }
}
