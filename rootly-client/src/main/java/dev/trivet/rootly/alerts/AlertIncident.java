package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident that an alert is attached to, or that an alert event is about. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertIncident.Builder.class)
public interface AlertIncident extends HasAdditionalProperties {

  /** {@return the ID of the incident} */
  Optional<String> id();

  /** {@return the sequential ID of the incident, by which people refer to the incident} */
  Optional<Long> sequentialId();

  /** {@return the title of the incident} */
  Optional<String> title();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the kind of the incident} */
  Optional<String> kind();

  /** {@return the status of the incident} */
  Optional<String> status();

  /** {@return whether the incident is private} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return the description of the incident} */
  Optional<String> description();

  /** {@return when the incident started} */
  Optional<Instant> startedAt();

  /** {@return the duration of the incident, in seconds} */
  Optional<Integer> duration();

  /** {@return the URL of the incident in Rootly} */
  Optional<String> url();

  /** {@return when the incident was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert incident. Not thread-safe. */
  final class Builder extends ImmutableAlertIncident.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
