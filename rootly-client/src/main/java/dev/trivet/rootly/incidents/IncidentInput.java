package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident to create, or what to change about one. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentInput.Builder.class)
public interface IncidentInput {

  /** {@return the title; Rootly writes one when a new incident has none} */
  Patch<String> title();

  /**
   * {@return the kind of incident, for example a test or planned maintenance; {@code normal} by
   * default}
   */
  Patch<IncidentKind> kind();

  /** {@return the ID of the parent incident, for a sub-incident} */
  Patch<String> parentIncidentId();

  /** {@return the ID of the original incident, for a duplicate} */
  Patch<String> duplicateIncidentId();

  /**
   * {@return whether only people with access to private incidents see the incident, {@code false}
   * by default; a private incident cannot be made public again}
   */
  @JsonProperty("private")
  Patch<Boolean> isPrivate();

  /** {@return the summary: what happened, in short} */
  Patch<String> summary();

  /**
   * {@return the ID of the user to name as the incident's creator, the user of the API key by
   * default; can only be set on creation}
   */
  Patch<String> userId();

  /** {@return the ID of the severity} */
  Patch<String> severityId();

  /** {@return the title shown to the public} */
  Patch<String> publicTitle();

  /** {@return the IDs of the alerts to attach} */
  Patch<List<String>> alertIds();

  /** {@return the IDs of the environments to attach} */
  Patch<List<String>> environmentIds();

  /** {@return the IDs of the incident types} */
  Patch<List<String>> incidentTypeIds();

  /** {@return the IDs of the services to attach} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the functionalities to attach} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the teams to attach} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the causes} */
  Patch<List<String>> causeIds();

  /**
   * {@return the IDs of the services whose alerts page nobody during maintenance; the alerts are
   * still attached to the incident}
   */
  Patch<List<String>> mutedServiceIds();

  /** {@return the labels, each a name with a value} */
  Patch<Members> labels();

  /** {@return the name of the incident's Slack channel} */
  Patch<String> slackChannelName();

  /** {@return the ID of the incident's Slack channel} */
  Patch<String> slackChannelId();

  /** {@return the URL of the incident's Slack channel} */
  Patch<String> slackChannelUrl();

  /** {@return whether the incident's Slack channel is archived} */
  Patch<Boolean> slackChannelArchived();

  /** {@return the ID of the Google Drive folder that contains the incident's document} */
  Patch<String> googleDriveParentId();

  /** {@return the URL of the incident's Google Drive document} */
  Patch<String> googleDriveUrl();

  /** {@return the key of the Jira issue} */
  Patch<String> jiraIssueKey();

  /** {@return the ID of the Jira issue} */
  Patch<String> jiraIssueId();

  /** {@return the URL of the Jira issue} */
  Patch<String> jiraIssueUrl();

  /** {@return the email addresses to notify of the incident; can only be set on creation} */
  Patch<List<String>> notifyEmails();

  /** {@return the incident's status} */
  Patch<IncidentStatus> status();

  /** {@return the URL of the incident's page; can only be set on creation} */
  Optional<String> url();

  /** {@return when the planned maintenance begins} */
  Patch<Instant> scheduledFor();

  /** {@return when the planned maintenance ends} */
  Patch<Instant> scheduledUntil();

  /** {@return when the incident was put in triage} */
  Patch<Instant> inTriageAt();

  /** {@return when the incident started} */
  Patch<Instant> startedAt();

  /** {@return when the incident was detected} */
  Patch<Instant> detectedAt();

  /** {@return when the incident was acknowledged} */
  Patch<Instant> acknowledgedAt();

  /** {@return when the incident was mitigated} */
  Patch<Instant> mitigatedAt();

  /** {@return when the incident was resolved} */
  Patch<Instant> resolvedAt();

  /** {@return when the incident was closed} */
  Patch<Instant> closedAt();

  /** {@return when the incident was cancelled} */
  Patch<Instant> cancelledAt();

  /** {@return the key of the Linear issue} */
  Patch<String> linearIssueKey();

  /** {@return the ID of the Linear issue} */
  Patch<String> linearIssueId();

  /** {@return the URL of the Linear issue} */
  Patch<String> linearIssueUrl();

  /** {@return the mitigation message: how the incident was mitigated; only updates take it} */
  Patch<String> mitigationMessage();

  /** {@return the resolution message: how the incident was resolved; only updates take it} */
  Patch<String> resolutionMessage();

  /** {@return the cancellation message: why the incident was cancelled; only updates take it} */
  Patch<String> cancellationMessage();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.notBefore(
        "IncidentInput.builder().scheduledUntil(..)", scheduledFor(), scheduledUntil());
    userId()
        .toOptional()
        .ifPresent(id -> InputChecks.userId("IncidentInput.builder().userId(..)", id));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentInput.Builder {
    Builder() {}
  }
}
