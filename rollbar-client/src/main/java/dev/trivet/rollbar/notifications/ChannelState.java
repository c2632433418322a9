package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A notification channel of a project, with its settings. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChannelState.Builder.class)
public interface ChannelState extends HasAdditionalProperties {

  /** {@return the ID of the project that the channel belongs to} */
  Optional<Long> projectId();

  /** {@return the channel's settings; empty in the response to a change} */
  Optional<ChannelSettings> settings();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a channel. Not thread-safe. */
  final class Builder extends ImmutableChannelState.Builder implements Keeper {
    Builder() {}
  }
}
