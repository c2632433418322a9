package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.Environment;
import dev.trivet.rootly.catalog.Functionality;
import dev.trivet.rootly.catalog.Service;
import dev.trivet.rootly.incidentsetup.IncidentType;
import dev.trivet.rootly.incidentsetup.Severity;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An incident: something that goes wrong, or maintenance that is planned, and all that is done
 * about it.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Incident.Builder.class, using = ResourceDeserializer.class)
public interface Incident extends Resource, IncidentIntegrations {

  /** {@return the number that people see, such as the 123 in {@code INC-123}} */
  Optional<Long> sequentialId();

  /** {@return the title; Rootly writes one when a new incident has none} */
  Optional<String> title();

  /** {@return what kind of incident it is, for example a test or planned maintenance} */
  Optional<IncidentKind> kind();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the ID of the incident that it is a sub-incident of} */
  Optional<String> parentIncidentId();

  /** {@return the ID of the incident that it duplicates} */
  Optional<String> duplicateIncidentId();

  /** {@return what happened, in short} */
  Optional<String> summary();

  /**
   * {@return whether only those with access to private incidents see it; a private incident cannot
   * be made public again}
   */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return where it was created from} */
  Optional<String> source();

  /** {@return how far the work on it has come} */
  Optional<IncidentStatus> status();

  /** {@return the URL of its page} */
  Optional<String> url();

  /** {@return the short form of the URL of its page} */
  Optional<String> shortUrl();

  /** {@return the title shown to the public} */
  Optional<String> publicTitle();

  /** {@return the user who created it} */
  Optional<User> user();

  /** {@return the severity} */
  Optional<Severity> severity();

  /** {@return the environments that it is about} */
  List<Environment> environments();

  /** {@return its incident types} */
  List<IncidentType> incidentTypes();

  /** {@return the services that it is about} */
  List<Service> services();

  /** {@return the functionalities that it is about} */
  List<Functionality> functionalities();

  /** {@return the teams that it is attached to} */
  List<Team> groups();

  /** {@return its labels, each a name with a value} */
  Optional<Members> labels();

  /** {@return how it was mitigated} */
  Optional<String> mitigationMessage();

  /** {@return how it was resolved} */
  Optional<String> resolutionMessage();

  /** {@return why it was cancelled} */
  Optional<String> cancellationMessage();

  /** {@return when the planned maintenance begins} */
  Optional<Instant> scheduledFor();

  /** {@return when the planned maintenance ends} */
  Optional<Instant> scheduledUntil();

  /**
   * {@return the IDs of the services whose alerts page nobody during maintenance; they are still
   * attached to the incident}
   */
  List<String> mutedServiceIds();

  /** {@return how far its retrospective has come} */
  Optional<RetrospectiveProgressStatus> retrospectiveProgressStatus();

  /** {@return the user who triaged it} */
  Optional<User> inTriageBy();

  /** {@return the user who started it} */
  Optional<User> startedBy();

  /** {@return the user who set it to mitigated} */
  Optional<User> mitigatedBy();

  /** {@return the user who resolved it} */
  Optional<User> resolvedBy();

  /** {@return the user who closed it} */
  Optional<User> closedBy();

  /** {@return the user who cancelled it} */
  Optional<User> cancelledBy();

  /** {@return when it was put in triage} */
  Optional<Instant> inTriageAt();

  /** {@return when it started} */
  Optional<Instant> startedAt();

  /** {@return when it was detected} */
  Optional<Instant> detectedAt();

  /** {@return when somebody acknowledged it} */
  Optional<Instant> acknowledgedAt();

  /** {@return when it was mitigated} */
  Optional<Instant> mitigatedAt();

  /** {@return when it was resolved} */
  Optional<Instant> resolvedAt();

  /** {@return when it was closed} */
  Optional<Instant> closedAt();

  /** {@return when it was cancelled} */
  Optional<Instant> cancelledAt();

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
