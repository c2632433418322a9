package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A message about an alert in Slack. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSlackNotification.Builder.class)
public interface AlertSlackNotification extends HasAdditionalProperties {

  /** {@return the ID of the channel in Slack} */
  Optional<String> channelId();

  /** {@return the timestamp that identifies the thread in Slack} */
  Optional<String> threadTs();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert slack notification. Not thread-safe. */
  final class Builder extends ImmutableAlertSlackNotification.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
