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

/** A retrospective: what people write down after an incident about how it went. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Retrospective.Builder.class, using = ResourceDeserializer.class)
public interface Retrospective extends Resource {

  /** {@return the title} */
  Optional<String> title();

  /** {@return the text of the retrospective, if it is written in Rootly} */
  Optional<String> content();

  /** {@return whether it is published} */
  Optional<RetrospectiveStatus> status();

  /** {@return when the incident started, as the retrospective has it} */
  Optional<Instant> startedAt();

  /** {@return when the incident was mitigated, as the retrospective has it} */
  Optional<Instant> mitigatedAt();

  /** {@return when the incident was resolved, as the retrospective has it} */
  Optional<Instant> resolvedAt();

  /** {@return whether it shows the timeline of the incident} */
  Optional<Boolean> showTimeline();

  /** {@return whether the timeline contains the events that Rootly calls the trail} */
  Optional<Boolean> showTimelineTrail();

  /** {@return whether the timeline contains what workflows did} */
  Optional<Boolean> showTimelineGenius();

  /** {@return whether the timeline contains tasks} */
  Optional<Boolean> showTimelineTasks();

  /** {@return whether the timeline contains action items} */
  Optional<Boolean> showTimelineActionItems();

  /** {@return in which order the timeline is shown, descending by default} */
  Optional<TimelineOrder> showTimelineOrder();

  /** {@return whether it shows the services that the incident affected} */
  Optional<Boolean> showServicesImpacted();

  /** {@return whether it shows the functionalities that the incident affected} */
  Optional<Boolean> showFunctionalitiesImpacted();

  /** {@return whether it shows the teams that the incident affected} */
  Optional<Boolean> showGroupsImpacted();

  /** {@return whether it shows the alerts attached to the incident} */
  Optional<Boolean> showAlertsAttached();

  /** {@return the URL of its page} */
  Optional<String> url();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when it was cancelled} */
  Optional<Instant> cancelledAt();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return when it was published} */
  Optional<Instant> publishedAt();

  /** {@return whether it shows the action items of the incident} */
  Optional<Boolean> showActionItems();

  /** {@return whether the timeline shows only events with a star} */
  Optional<Boolean> showTimelineStarredOnly();

  /** {@return the steps of the retrospective, which the calls of the steps take} */
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
