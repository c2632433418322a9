package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Incident.Builder.class)
public interface Incident extends HasAdditionalProperties {

  /** {@return the incident's ID} */
  String id();

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /** {@return the title that people see} */
  Optional<String> title();

  /** {@return whether it is going on, over or planned} */
  Optional<IncidentBuildType> buildType();

  /** {@return how far the work on it has come} */
  Optional<IncidentStatus> currentStatus();

  /** {@return how bad it is} */
  Optional<IncidentSeverity> currentSeverity();

  /** {@return when it begins} */
  Optional<Instant> startAt();

  /** {@return when it was over} */
  Optional<Instant> closedAt();

  /** {@return whether subscribers are told about one that is over} */
  Optional<Boolean> retroShouldNotify();

  /** {@return what subscribers are told about one that is over} */
  Optional<String> retroNotifyMessage();

  /** {@return what was said about it} */
  List<IncidentUpdate> updates();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident. Not thread-safe. */
  final class Builder extends ImmutableIncident.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
