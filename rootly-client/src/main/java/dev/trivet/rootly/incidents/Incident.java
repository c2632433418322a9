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
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An incident: an outage or other problem, or planned maintenance, with its timeline, people and
 * status.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Incident.Builder.class, using = ResourceDeserializer.class)
public interface Incident extends Resource, IncidentIntegrations {

  /** {@return the number that people see, such as the 123 in {@code INC-123}} */
  Optional<Long> sequentialId();

  /** {@return the title; Rootly writes one when a new incident has none} */
  Optional<String> title();

  /** {@return the kind of incident, for example a test or planned maintenance} */
  Optional<IncidentKind> kind();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the ID of the parent incident, for a sub-incident} */
  Optional<String> parentIncidentId();

  /** {@return the ID of the original incident, for a duplicate} */
  Optional<String> duplicateIncidentId();

  /** {@return the summary: what happened, in short} */
  Optional<String> summary();

  /**
   * {@return whether only people with access to private incidents see the incident; a private
   * incident cannot be made public again}
   */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /**
   * {@return the source from which the incident was created; Rootly does not document the values}
   */
  Optional<String> source();

  /** {@return the incident's status} */
  Optional<IncidentStatus> status();

  /** {@return the URL of the incident's page} */
  Optional<String> url();

  /** {@return the short URL of the incident's page} */
  Optional<String> shortUrl();

  /** {@return the title shown to the public} */
  Optional<String> publicTitle();

  /** {@return the user who created the incident} */
  Optional<User> user();

  /** {@return the severity} */
  Optional<Severity> severity();

  /**
   * {@return the environments attached to the incident; empty when the response refers to them
   * only, as in {@code related("environments")}}
   */
  List<Environment> environments();

  /**
   * {@return the incident types; empty when the response refers to them only, as in {@code
   * related("incident_types")}}
   */
  List<IncidentType> incidentTypes();

  /**
   * {@return the services attached to the incident; empty when the response refers to them only, as
   * in {@code related("services")}}
   */
  List<Service> services();

  /**
   * {@return the functionalities attached to the incident; empty when the response refers to them
   * only, as in {@code related("functionalities")}}
   */
  List<Functionality> functionalities();

  /**
   * {@return the teams attached to the incident; empty when the response refers to them only, as in
   * {@code related("groups")}}
   */
  List<Team> groups();

  /** {@return the labels, each a name with a value} */
  Optional<Members> labels();

  /** {@return the mitigation message: how the incident was mitigated} */
  Optional<String> mitigationMessage();

  /** {@return the resolution message: how the incident was resolved} */
  Optional<String> resolutionMessage();

  /** {@return the cancellation message: why the incident was cancelled} */
  Optional<String> cancellationMessage();

  /** {@return when the planned maintenance begins} */
  Optional<Instant> scheduledFor();

  /** {@return when the planned maintenance ends} */
  Optional<Instant> scheduledUntil();

  /**
   * {@return the IDs of the services whose alerts page nobody during maintenance; the alerts are
   * still attached to the incident}
   */
  List<String> mutedServiceIds();

  /** {@return the status of the incident's retrospective} */
  Optional<RetrospectiveProgressStatus> retrospectiveProgressStatus();

  /** {@return the user who put the incident in triage} */
  Optional<User> inTriageBy();

  /** {@return the user who started the incident} */
  Optional<User> startedBy();

  /** {@return the user who mitigated the incident} */
  Optional<User> mitigatedBy();

  /** {@return the user who resolved the incident} */
  Optional<User> resolvedBy();

  /** {@return the user who closed the incident} */
  Optional<User> closedBy();

  /** {@return the user who cancelled the incident} */
  Optional<User> cancelledBy();

  /** {@return when the incident was put in triage} */
  Optional<Instant> inTriageAt();

  /** {@return when the incident started} */
  Optional<Instant> startedAt();

  /** {@return when the incident was detected} */
  Optional<Instant> detectedAt();

  /** {@return when the incident was acknowledged} */
  Optional<Instant> acknowledgedAt();

  /** {@return when the incident was mitigated} */
  Optional<Instant> mitigatedAt();

  /** {@return when the incident was resolved} */
  Optional<Instant> resolvedAt();

  /** {@return when the incident was closed} */
  Optional<Instant> closedAt();

  /** {@return when the incident was cancelled} */
  Optional<Instant> cancelledAt();

  /** {@return when the incident was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident was last updated} */
  Optional<Instant> updatedAt();

  /** {@return references to the incident's causes, none unless Rootly sends them} */
  default List<ResourceRef> causes() {
    return related("causes");
  }

  /** {@return references to the incident's subscribers, none unless Rootly sends them} */
  default List<ResourceRef> subscribers() {
    return related("subscribers");
  }

  /** {@return references to the role assignments of the incident, none unless Rootly sends them} */
  default List<ResourceRef> roles() {
    return related("roles");
  }

  /**
   * {@return references to the entries on the incident's timeline, none unless Rootly sends them}
   */
  default List<ResourceRef> events() {
    return related("events");
  }

  /** {@return references to the incident's action items, none unless Rootly sends them} */
  default List<ResourceRef> actionItems() {
    return related("action_items");
  }

  /** {@return references to feedback on the incident, none unless Rootly sends them} */
  default List<ResourceRef> feedbacks() {
    return related("feedbacks");
  }

  /** {@return references to the incident's attachments, none unless Rootly sends them} */
  default List<ResourceRef> attachments() {
    return related("attachments");
  }

  /** {@return references to the incident's Slack messages, none unless Rootly sends them} */
  default List<ResourceRef> slackMessages() {
    return related("slack_messages");
  }

  /** {@return references to the alerts attached to the incident, none unless Rootly sends them} */
  default List<ResourceRef> alerts() {
    return related("alerts");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident. Not thread-safe. */
  final class Builder extends ImmutableIncident.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
