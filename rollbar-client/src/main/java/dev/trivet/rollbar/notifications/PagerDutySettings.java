package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * The settings of a project's notifications through PagerDuty. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-pagerduty">Rollbar:
 *     configure PagerDuty</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PagerDutySettings.Builder.class)
public interface PagerDutySettings {

  /** {@return whether the channel is enabled} */
  boolean enabled();

  /** {@return the service key of PagerDuty, 32 characters} */
  @Value.Redacted
  String serviceKey();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("PagerDutySettings.builder().serviceKey(..)", serviceKey());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutablePagerDutySettings.Builder {
    Builder() {}
  }
}
