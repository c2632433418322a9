package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A retrospective: the document about how an incident went, written after it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Retrospective.Builder.class, using = ResourceDeserializer.class)
public interface Retrospective extends Resource {

  /** {@return the title} */
  Optional<String> title();

  /** {@return the text, if the retrospective is written in Rootly} */
  Optional<String> content();

  /** {@return whether the retrospective is a draft or published} */
  Optional<RetrospectiveStatus> status();

  /** {@return when the incident started, as the retrospective shows it} */
  Optional<Instant> startedAt();

  /** {@return when the incident was mitigated, as the retrospective shows it} */
  Optional<Instant> mitigatedAt();

  /** {@return when the incident was resolved, as the retrospective shows it} */
  Optional<Instant> resolvedAt();

  /** {@return whether the retrospective shows the incident's timeline} */
  Optional<Boolean> showTimeline();

  /** {@return whether the timeline shows trail events} */
  Optional<Boolean> showTimelineTrail();

  /** {@return whether the timeline shows workflow events} */
  Optional<Boolean> showTimelineGenius();

  /** {@return whether the timeline shows tasks} */
  Optional<Boolean> showTimelineTasks();

  /** {@return whether the timeline shows action items} */
  Optional<Boolean> showTimelineActionItems();

  /** {@return the order of the timeline, descending by default} */
  Optional<TimelineOrder> showTimelineOrder();

  /** {@return whether the retrospective shows the services that the incident affected} */
  Optional<Boolean> showServicesImpacted();

  /** {@return whether the retrospective shows the functionalities that the incident affected} */
  Optional<Boolean> showFunctionalitiesImpacted();

  /** {@return whether the retrospective shows the teams that the incident affected} */
  Optional<Boolean> showGroupsImpacted();

  /** {@return whether the retrospective shows the alerts attached to the incident} */
  Optional<Boolean> showAlertsAttached();

  /** {@return the URL of the retrospective's page} */
  Optional<String> url();

  /** {@return when the retrospective was created} */
  Optional<Instant> createdAt();

  /** {@return when the retrospective was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when the retrospective was cancelled} */
  Optional<Instant> cancelledAt();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return when the retrospective was published} */
  Optional<Instant> publishedAt();

  /** {@return whether the retrospective shows the incident's action items} */
  Optional<Boolean> showActionItems();

  /** {@return whether the timeline shows only starred events} */
  Optional<Boolean> showTimelineStarredOnly();

  /**
   * {@return references to the retrospective's steps; {@link IncidentRetrospectiveStepsApi} takes
   * their IDs}
   */
  default List<ResourceRef> steps() {
    return related("incident_retrospective_steps");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retrospective. Not thread-safe. */
  final class Builder extends ImmutableRetrospective.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
