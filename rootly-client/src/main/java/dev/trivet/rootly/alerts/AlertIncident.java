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

  /** {@return the sequential ID of the incident, which people use} */
  Optional<Long> sequentialId();

  /** {@return the title} */
  Optional<String> title();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the kind of incident} */
  Optional<String> kind();

  /** {@return how far the work on the incident has come} */
  Optional<String> status();

  /** {@return whether it is private} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return the description} */
  Optional<String> description();

  /** {@return when it started} */
  Optional<Instant> startedAt();

  /** {@return how many seconds the incident lasted} */
  Optional<Integer> duration();

  /** {@return the URL of the incident in Rootly} */
  Optional<String> url();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
