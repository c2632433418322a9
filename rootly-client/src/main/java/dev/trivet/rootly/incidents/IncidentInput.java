package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
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

  /** {@return what kind of incident it is, for example a test or planned maintenance} */
  Patch<IncidentKind> kind();

  /** {@return the ID of the incident that it is a sub-incident of} */
  Patch<String> parentIncidentId();

  /** {@return the ID of the incident that it duplicates} */
  Patch<String> duplicateIncidentId();

  /**
   * {@return whether only those with access to private incidents see it; a private incident cannot
   * be made public again}
   */
  @JsonProperty("private")
  Patch<Boolean> isPrivate();

  /** {@return what happened, in short} */
  Patch<String> summary();

  /** {@return the ID of the user to name as its creator, by default the user of the API key} */
  Patch<String> userId();

  /** {@return the ID of its severity} */
  Patch<String> severityId();

  /** {@return the title shown to the public} */
  Patch<String> publicTitle();

  /** {@return the IDs of the alerts to attach to it} */
  Patch<List<String>> alertIds();

  /** {@return the IDs of the environments that it is about} */
  Patch<List<String>> environmentIds();

  /** {@return the IDs of its incident types} */
  Patch<List<String>> incidentTypeIds();

  /** {@return the IDs of the services that it is about} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the functionalities that it is about} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the teams to attach to it} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of its causes} */
  Patch<List<String>> causeIds();

  /**
   * {@return the IDs of the services whose alerts page nobody during maintenance; they are still
   * attached to the incident}
   */
  Patch<List<String>> mutedServiceIds();

  /** {@return its labels, each a name with a value} */
  Patch<Members> labels();

  /** {@return the name of its channel in Slack} */
  Patch<String> slackChannelName();

  /** {@return the ID of its channel in Slack} */
  Patch<String> slackChannelId();

  /** {@return the URL of its channel in Slack} */
  Patch<String> slackChannelUrl();

  /** {@return whether its channel in Slack is archived} */
  Patch<Boolean> slackChannelArchived();

  /** {@return the ID of the folder in Google Drive that its document is in} */
  Patch<String> googleDriveParentId();

  /** {@return the URL of its document in Google Drive} */
  Patch<String> googleDriveUrl();

  /** {@return the key of the issue in Jira} */
  Patch<String> jiraIssueKey();

  /** {@return the ID of the issue in Jira} */
  Patch<String> jiraIssueId();

  /** {@return the URL of the issue in Jira} */
  Patch<String> jiraIssueUrl();

  /** {@return the email addresses to notify of it} */
  Patch<List<String>> notifyEmails();

  /** {@return how far the work on it has come} */
  Patch<IncidentStatus> status();

  /** {@return the URL of its page} */
  Optional<String> url();

  /** {@return when the planned maintenance begins} */
  Patch<Instant> scheduledFor();

  /** {@return when the planned maintenance ends} */
  Patch<Instant> scheduledUntil();

  /** {@return when it was put in triage} */
  Patch<Instant> inTriageAt();

  /** {@return when it started} */
  Patch<Instant> startedAt();

  /** {@return when it was detected} */
  Patch<Instant> detectedAt();

  /** {@return when somebody acknowledged it} */
  Patch<Instant> acknowledgedAt();

  /** {@return when it was mitigated} */
  Patch<Instant> mitigatedAt();

  /** {@return when it was resolved} */
  Patch<Instant> resolvedAt();

  /** {@return when it was closed} */
  Patch<Instant> closedAt();

  /** {@return when it was cancelled} */
  Patch<Instant> cancelledAt();

  /** {@return the key of the issue in Linear} */
  Patch<String> linearIssueKey();

  /** {@return the ID of the issue in Linear} */
  Patch<String> linearIssueId();

  /** {@return the URL of the issue in Linear} */
  Patch<String> linearIssueUrl();

  /** {@return how it was mitigated} */
  Patch<String> mitigationMessage();

  /** {@return how it was resolved} */
  Patch<String> resolutionMessage();

  /** {@return why it was cancelled} */
  Patch<String> cancellationMessage();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentInput.Builder {
    Builder() {}
  }
}
